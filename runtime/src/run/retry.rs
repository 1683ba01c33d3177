//! What follows an attempt that ended in an error: one decision, without effects.

use std::time::Duration;

use crate::protocol::status::JobStatusCode;
use crate::state::attempt_error::AttemptError;
use crate::state::failed_attempt::Classification;

/// How often one job's access token may be refused, and replaced. A server that refuses new ones would refuse all.
const MOST_RENEWALS: u32 = 3;
/// How often one job is sent again at once because the server did not process its request. Beyond it, that is a failure
/// as any other.
const MOST_RESENDS: u32 = 5;

const SPENT: &str = "not retried: the stream was sent and can't be read again";
const NO_BUDGET: &str = "not retried: the retry budget of the connection is spent";
const UNSAFE: &str = "not retried: the server may have carried out the request; see `JobBuilder::repeatable`";

/// What follows an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Step {
    /// The job ends with the error, to which this is added.
    Finish(Option<&'static str>),
    /// The handler of interactive authentication is asked, and then the request is sent again.
    Authenticate,
    /// The access token is replaced, and then the request is sent again.
    RenewToken,
    /// The request is sent again at once. It doesn't count as a retry.
    Resend,
    /// The request is sent again after a pause of what is rate limited. It doesn't count as a retry.
    Pause(Duration),
    /// A retry after this time, which the connection's budget pays.
    RetryAfter(Duration),
    /// A retry when the queue opens, which the outage closes for this time.
    WaitForServer(Duration),
}

/// What the decision depends on, besides the error.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    /// Whether the server may get the request twice: by its method, by a transaction ID, or because the caller says so.
    pub(crate) is_repeatable: bool,
    /// Whether the body was a stream, which was read and can't be sent again.
    pub(crate) is_spent: bool,
    pub(crate) retries_left: u32,
    /// How long the job waits before its next retry.
    pub(crate) interval: Duration,
    /// Whether the connection's budget has a retry left.
    pub(crate) has_budget: bool,
    /// Whether a handler of interactive authentication can do something about the error.
    pub(crate) can_authenticate: bool,
    /// Whether the attempt carried an access token of the connection.
    pub(crate) has_token: bool,
    /// How often the job's access token was replaced.
    pub(crate) renewals: u32,
    /// How often the job was sent again because the server did not process its request.
    pub(crate) resends: u32,
    /// How long what is rate limited pauses, if the error says that it is.
    pub(crate) pause: Duration,
    /// How long the job has waited so far since the server asked for it, and how long it may.
    pub(crate) waited: Duration,
    pub(crate) max_wait: Duration,
    /// What the program says of the error.
    pub(crate) classification: Classification,
}

/// What follows the attempt that ended in this error.
pub(crate) fn decide(error: &AttemptError, facts: &Facts) -> Step {
    if facts.can_authenticate {
        return Step::Authenticate;
    }
    if can_renew(error, facts) {
        return Step::RenewToken;
    }
    match wanted(error, facts) {
        Step::Finish(why) => Step::Finish(why),
        _ if facts.is_spent => Step::Finish(Some(SPENT)),
        Step::RetryAfter(_) if !facts.has_budget => Step::Finish(Some(NO_BUDGET)),
        step => step,
    }
}

fn can_renew(error: &AttemptError, facts: &Facts) -> bool {
    error.details.logout.is_some() && facts.has_token && facts.renewals < MOST_RENEWALS && !facts.is_spent
}

/// What would follow if the request could be sent again, and the budget had no end.
fn wanted(error: &AttemptError, facts: &Facts) -> Step {
    match facts.classification {
        Classification::Default => usual(error, facts),
        Classification::Finish => Step::Finish(None),
        _ if facts.retries_left == 0 => Step::Finish(None),
        Classification::RetryAfter(wait) => Step::RetryAfter(wait),
        Classification::Retry => retry(error, facts),
    }
}

fn usual(error: &AttemptError, facts: &Facts) -> Step {
    if error.is_lasting {
        return Step::Finish(None);
    }
    // What has waited for so long doesn't hurry.
    let is_late = error.code == JobStatusCode::Timeout;
    if error.is_unprocessed && !is_late && facts.resends < MOST_RESENDS {
        return Step::Resend;
    }
    if error.is_limit() {
        return pause(error, facts);
    }
    let may_pass = matches!(
        error.code,
        JobStatusCode::NetworkError | JobStatusCode::IncorrectResponse | JobStatusCode::Timeout
    );
    if may_pass && (facts.is_repeatable || error.was_not_processed()) && facts.retries_left > 0 {
        retry(error, facts)
    } else {
        Step::Finish(None)
    }
}

fn pause(error: &AttemptError, facts: &Facts) -> Step {
    let is_refused = error.code == JobStatusCode::TooManyRequests;
    match facts.waited.saturating_add(facts.pause) <= facts.max_wait {
        // A proxy says it of a server, too, that has got the request and did not respond.
        _ if !is_refused && !facts.is_repeatable => Step::Finish(Some(UNSAFE)),
        true => Step::Pause(facts.pause),
        false => Step::Finish(None),
    }
}

fn retry(error: &AttemptError, facts: &Facts) -> Step {
    match error.code {
        _ if error.health.is_outage() => Step::WaitForServer(facts.interval),
        JobStatusCode::Timeout => Step::RetryAfter(Duration::ZERO),
        _ => Step::RetryAfter(facts.interval),
    }
}

#[cfg(test)]
mod tests;
