//! A job's attempts, one after the other, and what follows each.

use std::pin::Pin;
use std::time::Duration;

use crate::connection::queue::{NoTurn, Ticket, Turn};
use crate::job::Decoded;
use crate::platform::sleep;
use crate::protocol::deadline::jittered;
use crate::protocol::endpoint::Access;
use crate::protocol::status::{JobStatusCode, Status};
use crate::request::prepared::Prepared;
use crate::run::retry::{Facts, Step, decide};
use crate::run::{Run, runtime};
use crate::state::attempt_error::{AttemptError, ServerHealth};
use crate::state::base_job::BaseJob;
use crate::state::events::JobEvent;
use crate::state::failed_attempt::{Classification, FailedAttempt};

/// What a job has been through.
#[derive(Default)]
struct Course {
    /// How long it has waited because the server asked for it.
    waited: Duration,
    renewals: u32,
    resends: u32,
    /// What ended the last attempt.
    last_error: Option<AttemptError>,
}

/// What was decided, being done.
type CarriedOut<'a> = Pin<Box<dyn Future<Output = Result<(), AttemptError>> + Send + 'a>>;

impl Run {
    /// Takes turns until an attempt succeeds or no other makes sense.
    pub(super) async fn advance(&mut self) -> Result<(Decoded, Status), AttemptError> {
        let prepared = self.begin().await?;
        let mut course = Course::default();
        loop {
            let Some(ticket) = &self.ticket else {
                unreachable!("a job that runs has a ticket");
            };
            let turn = match turn(ticket, &self.base).await {
                Ok(turn) => turn,
                Err(refused) => return Err(course.last_error.unwrap_or_else(|| not_sent(&refused))),
            };
            let error = match self.attempt(&prepared).await {
                Ok(good) => {
                    turn.end_answered();
                    return Ok(good);
                }
                // The server wants a token all the same: the job ends because of the one that it refused.
                Err(error) if error.code == JobStatusCode::Unauthorised && self.refused.is_some() => {
                    turn.end_answered();
                    return Err(self.refused.take().map_or(error, |refused| *refused));
                }
                Err(error) => error,
            };
            let step = self.choose(&error, &turn, &prepared, &mut course);
            // Boxed, so that a job that waits is small.
            let carried_out: CarriedOut<'_> = Box::pin(self.carry_out(step, error, turn, &mut course));
            carried_out.await?;
        }
    }

    /// What the job sends. It has its place in the queue from now on.
    async fn begin(&mut self) -> Result<Box<Prepared>, AttemptError> {
        runtime::check(&self.connection)?;
        let Some(prepared) = self.prepared.take() else {
            unreachable!("a job advances once");
        };
        let prepared = prepared?;
        if self.ticket.is_none() {
            self.ticket = Some(self.new_ticket(&prepared));
        }
        // With the ticket in hand, so that asking first doesn't change the order.
        self.compare_versions().await?;
        Ok(prepared)
    }

    /// Decides what follows the error, and reports to the queue what it says of the server.
    fn choose(&self, error: &AttemptError, turn: &Turn, prepared: &Prepared, course: &mut Course) -> Step {
        if error.health == ServerHealth::Answers && !error.is_limit() {
            turn.answered();
        }
        let mut facts = self.facts(error, turn, prepared, course);
        if let step @ (Step::Authenticate | Step::RenewToken) = decide(error, &facts) {
            return step;
        }
        facts.classification = self.classify(error, facts.is_repeatable);
        let mut step = decide(error, &facts);
        let queue = self.connection.queue();
        if error.is_limit() && facts.pause <= facts.max_wait {
            turn.limited(facts.pause);
        }
        if matches!(step, Step::RetryAfter(_)) && !queue.spend_retry() {
            facts.has_budget = false;
            step = decide(error, &facts);
        }
        if error.health.is_outage() {
            turn.outage(facts.interval, &error.message);
        }
        step
    }

    fn facts(&self, error: &AttemptError, turn: &Turn, prepared: &Prepared, course: &Course) -> Facts {
        let settings = self.connection.settings();
        // An outage goes on, whichever job tries next.
        let failures = if error.health.is_outage() { turn.failed_probes() } else { 0 };
        let step = self.base.backoff_strategy().step(self.base.retries().max(failures));
        let interval = step.retry_interval;
        Facts {
            is_repeatable: self.attempts.repeatable || prepared.is_repeatable(),
            is_spent: prepared.is_spent(),
            retries_left: self.base.retries_left(),
            interval: self.jittered(interval),
            has_budget: true,
            can_authenticate: self.attempts.uia.as_ref().is_some_and(|uia| uia.concerns(error)),
            has_token: self.token.is_some(),
            renewals: course.renewals,
            resends: course.resends,
            pause: turn.pause(error.details.retry_after, interval),
            waited: course.waited,
            max_wait: settings.max_wait,
            classification: Classification::Default,
        }
    }

    /// What the program says of the error, if it has something to say.
    fn classify(&self, error: &AttemptError, is_repeatable: bool) -> Classification {
        let of_connection = &self.connection.settings().classifier;
        let classifier = self.attempts.classifier.as_ref().or(of_connection.as_ref());
        let attempt = FailedAttempt::new(error, &self.base, is_repeatable);
        classifier.map_or(Classification::Default, |classifier| classifier.classify(&attempt))
    }

    fn jittered(&self, wait: Duration) -> Duration {
        jittered(wait, self.connection.settings().jitter)
    }

    /// Does what was decided. Returns when the next attempt is due, or the error with which the job ends.
    async fn carry_out(
        &mut self,
        step: Step,
        mut error: AttemptError,
        turn: Turn,
        course: &mut Course,
    ) -> Result<(), AttemptError> {
        match step {
            Step::Authenticate => {
                // The user may take their time.
                drop(turn);
                return self.authenticate(error).await;
            }
            Step::RenewToken => {
                course.renewals += 1;
                drop(turn);
                return self.replace_token(error).await;
            }
            Step::Finish(Some(why)) => error.message += &format!(" ({why})"),
            _ => {}
        }
        self.base.set_status(Status::new(error.code, error.message.clone()));
        match step {
            Step::Finish(_) => return Err(error),
            Step::Resend => course.resends += 1,
            Step::Pause(wait) => {
                course.waited = course.waited.saturating_add(wait);
                self.base.emit(|| JobEvent::RateLimited { retry_after: wait });
                self.trace.rate_limited(wait);
            }
            Step::WaitForServer(delay) => self.schedule_retry(delay),
            Step::RetryAfter(delay) => {
                self.schedule_retry(delay);
                // Others may go meanwhile.
                drop(turn);
                sleep(delay).await;
            }
            Step::Authenticate | Step::RenewToken => {}
        }
        course.last_error = Some(error);
        Ok(())
    }

    /// Gets another access token in place of the refused one. What anyone may ask goes on without, once it is known
    /// that there is no other.
    async fn replace_token(&mut self, error: AttemptError) -> Result<(), AttemptError> {
        let replaced = self.connection.replace_token(self.token.unwrap_or_default(), error).await;
        let Err(problem) = replaced else { return Ok(()) };
        let acts_for_a_user = self.connection.acting().is_some();
        if problem.details.logout.is_none()
            || acts_for_a_user
            || self.base.endpoint().access != Access::Optional
        {
            return Err(problem);
        }
        self.refused = Some(Box::new(problem));
        Ok(())
    }

    /// Has the handler answer what the server wants to see.
    async fn authenticate(&mut self, mut error: AttemptError) -> Result<(), AttemptError> {
        let homeserver = self.connection.homeserver();
        match &mut self.attempts.uia {
            Some(uia) => uia.answer(&mut error, homeserver).await.then_some(()).ok_or(error),
            None => Err(error),
        }
    }

    fn schedule_retry(&self, delay: Duration) {
        self.base.schedule_retry(delay);
        self.trace.retry(self.base.retries(), delay);
    }
}

/// The job's turn; it sits out as many failures of others as it would retry.
async fn turn(ticket: &Ticket, base: &BaseJob) -> Result<Turn, NoTurn> {
    match ticket.turn_at_once() {
        Some(turn) => Ok(turn),
        None => ticket.wait(base.retries_left() + 1).await,
    }
}

fn not_sent(refused: &NoTurn) -> AttemptError {
    match refused {
        NoTurn::Full => AttemptError::new(
            JobStatusCode::TooManyRequests,
            "the connection's queue is full; submit fewer jobs at once, or raise `max_queued`",
        ),
        NoTurn::Outage(why) => {
            let message = format!("not sent: the server is unreachable: {why}");
            AttemptError::new(JobStatusCode::NetworkError, message)
        }
    }
}
