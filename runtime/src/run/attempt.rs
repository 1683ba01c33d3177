//! One attempt of a job: a request that goes out and what comes back, within a limit of time without progress.

use std::future::pending;
use std::panic::resume_unwind;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::BytesMut;
use http::header::AUTHORIZATION;

use crate::connection::credentials::Token;
use crate::connection::signing::HOW_TO_SIGN;
use crate::http::receive::{Received, receive};
use crate::job::Response;
use crate::job::raw_response::RawResponse;
use crate::platform::{JoinError, spawn_blocking};
use crate::protocol::endpoint::Access;
use crate::protocol::matrix_error::Logout;
use crate::protocol::status::JobStatusCode;
use crate::request::prepared::{Prepared, Request};
use crate::run::Run;
use crate::run::verdict::{Verdict, first_opinion, judge, last_word, read};
use crate::state::attempt_error::AttemptError;
use crate::state::base_job::Begun;
use crate::state::progress::Progress;

/// From this size on, a body is read outside of the runtime's threads: reading some hundreds of kilobytes takes less
/// than a millisecond, or a few if they are all small values, but large syncs have many megabytes.
const LARGE: usize = 256 << 10;

/// An attempt under way. Boxed, so that a job that waits is small.
pub(crate) type Attempt<'a> = Pin<Box<dyn Future<Output = Verdict> + Send + 'a>>;

impl Run {
    pub(crate) fn attempt<'a>(&'a mut self, prepared: &'a Prepared) -> Attempt<'a> {
        Box::pin(self.attempted(prepared))
    }

    async fn attempted(&mut self, prepared: &Prepared) -> Verdict {
        let mut request = prepared.request();
        self.authorize(&mut request).await?;
        if let Some(uia) = &self.attempts.uia {
            let refused = |problem| AttemptError::caused(JobStatusCode::IncorrectRequest, problem);
            uia.add_to(&mut request).map_err(refused)?;
        }
        if let Some(callback) = &mut self.attempts.about_to_send {
            callback(&mut request);
        }
        let begun = self.base.begin_attempt(Arc::clone(&request.url));
        let progress = Progress::new(&self.base);
        let verdict = match self.exchange(&mut request, &begun, prepared.wait, &progress).await {
            Ok(received) => match self.judge(received, &request).await {
                (received, Ok(good)) => received.accept().await.map(|()| good),
                (_, Err(problem)) => Err(problem),
            },
            // What stopped the request's body is behind whatever HTTP makes of it.
            Err(problem) => Err(progress.take_failure().unwrap_or(problem)),
        };
        verdict.map_err(|mut problem| {
            request.scrubber().scrub(&mut problem.message);
            problem
        })
    }

    /// What the response means. A large one is read where it doesn't hold up other tasks.
    async fn judge(&mut self, received: Received, request: &Request) -> (Received, Verdict) {
        if received.body.len() < LARGE {
            let verdict = judge(self.job.as_mut(), &self.base, &RawResponse::of(&received), request);
            return (received, verdict);
        }
        let opinion = first_opinion(self.job.as_mut(), &RawResponse::of(&received), request);
        let (decoder, base, request) = (self.job.decoder(), Arc::clone(&self.base), request.clone());
        let done = Arc::new(Mutex::new(None));
        let outcome = Arc::clone(&done);
        // Of the type that work with files has: tokio's machinery is compiled for each.
        let reading: Box<dyn FnOnce() + Send> = Box::new(move || {
            let reading = read(opinion, decoder, &base, &RawResponse::of(&received), &request);
            *done.lock().unwrap_or_else(PoisonError::into_inner) = Some((received, reading));
        });
        if let Err(Ok(panic)) = spawn_blocking(reading).await.map_err(JoinError::try_into_panic) {
            resume_unwind(panic);
        }
        let outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some((received, reading)) = outcome else {
            // The runtime is shutting down, which abandons the job.
            return pending().await;
        };
        let verdict = last_word(self.job.as_mut(), reading, &RawResponse::of(&received));
        (received, verdict)
    }

    /// Adds the access token, unless the job has its own authorization.
    async fn authorize(&mut self, request: &mut Request) -> Result<(), AttemptError> {
        self.token = None;
        if self.refused.is_some() || request.headers.contains_key(AUTHORIZATION) {
            return Ok(());
        }
        let access = self.base.endpoint().access;
        let acting = self.connection.acting();
        match access {
            Access::None if acting.is_none() => return Ok(()),
            Access::Signed => return self.sign(request),
            _ => {}
        }
        if self.stores_tokens {
            let message =
                "not sent: a job that `on_renewal` makes would wait for its own end; use another connection";
            return Err(AttemptError::new(JobStatusCode::IncorrectRequest, message));
        }
        let missing = |what| AttemptError::new(JobStatusCode::Unauthorised, what);
        let (token, generation) = self.connection.token().await;
        match token {
            Token::Bearer(header) => {
                request.headers.insert(AUTHORIZATION, header);
                if let Some(acting) = acting.filter(|_| access != Access::None) {
                    acting.assert(Arc::make_mut(&mut request.url));
                }
                self.token = Some(generation);
                Ok(())
            }
            Token::Missing if access != Access::Required => Ok(()),
            // What anyone may ask, who was logged out may ask too.
            Token::Expired if access == Access::Optional => Ok(()),
            Token::Missing => Err(missing("the connection has no access token; log in and set one")),
            Token::Unusable => {
                Err(missing("the access token has characters that HTTP can't send; set another"))
            }
            Token::Expired => {
                let mut problem = missing("the session is over: the server doesn't renew it; log in again");
                problem.details.logout = Some(Logout::Soft);
                Err(problem)
            }
        }
    }

    fn sign(&self, request: &mut Request) -> Result<(), AttemptError> {
        let Some(signing) = &self.connection.settings().signing else {
            return Err(AttemptError::new(JobStatusCode::Unauthorised, HOW_TO_SIGN));
        };
        let header = signing.sign(request, self.connection.homeserver().base_url())?;
        request.headers.insert(AUTHORIZATION, header);
        Ok(())
    }

    /// Sends the request and takes in the complete response, or its head if the body is to be a stream.
    async fn exchange(
        &mut self,
        request: &mut Request,
        begun: &Begun,
        wait: Duration,
        progress: &Arc<Progress>,
    ) -> Result<Received, AttemptError> {
        let Begun { retries, limit } = *begun;
        self.trace.sent(retries);
        // The server is silent for as long as it was asked to be.
        let first = limit.saturating_add(wait);
        let mut alarm = pin!(None);
        let sent = progress
            .within(first, alarm.as_mut(), pin!(self.connection.transport().send(&mut *request, progress)))
            .await;
        let incoming = sent.unwrap_or_else(|| {
            // Without its body, no server can have processed it.
            let has_body = request.body.as_ref().is_some_and(|body| !body.is_empty());
            let is_unprocessed = has_body && !progress.has_begun_body();
            Err(AttemptError { is_unprocessed, ..late(first) })
        })?;
        progress.touch();
        let head = Arc::clone(&incoming.head);
        self.trace.response_received(retries, &head);
        self.base.set_head(Arc::clone(&head));
        self.job.on_response(&head);
        let most = self.attempts.max_body_size.unwrap_or_else(|| self.job.max_body_size());
        let mut body = BytesMut::new();
        let is_good = head.is_good(self.base.endpoint());
        let (destination, most) = if is_good {
            (self.attempts.destination.as_deref(), most)
        } else {
            (None, most.min(<() as Response>::MAX_BODY_SIZE))
        };
        let receiving = receive(incoming, destination, most, limit, &mut body, progress);
        let received = progress.within(limit, alarm, pin!(receiving)).await;
        let body = body.freeze();
        self.base.set_body(body.clone());
        let attachment = match received.unwrap_or_else(|| Err(late(limit))) {
            Ok(attachment) => attachment,
            Err(problem) if is_good => return Err(problem),
            // What arrived of an error's body is better than nothing: the HTTP status counts.
            Err(_) => None,
        };
        Ok(Received { head, body, attachment })
    }
}

fn late(limit: Duration) -> AttemptError {
    AttemptError::new(JobStatusCode::Timeout, format!("no data sent or received for {limit:?}"))
}
