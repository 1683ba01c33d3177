//! A job's way from its parts to its end: one state machine for all job types.

use std::any::Any;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::AUTHORIZATION;
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout};

use crate::base_job::BaseJob;
use crate::connection::{Authorization, Connection};
use crate::endpoint::Access;
use crate::error::{Failure, JobError, RequestError};
use crate::job::Decoded;
use crate::json::Warnings;
use crate::reply::{Reply, ReplyHead};
use crate::request::{Request, RequestParts};
use crate::status::{Status, StatusCode};
use crate::transport::Incoming;
use crate::verdict::{Decode, Problem, accept, refusal};

/// How to run a job, whatever it is.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_body_size: usize,
}

impl Options {
    pub(crate) fn new(max_body_size: usize) -> Self {
        Self { attempt_timeout: Duration::from_secs(30), max_body_size }
    }
}

/// A job about to run. If it is dropped before its end, the job is abandoned, or has failed if a panic dropped it.
pub(crate) struct Run {
    base: Arc<BaseJob>,
    connection: Connection,
    request: Result<Request, RequestError>,
    options: Options,
    decode: Decode,
}

impl Run {
    pub(crate) fn new(connection: Connection, parts: RequestParts, options: Options, decode: Decode) -> Self {
        let endpoint = parts.endpoint();
        let request = parts.finish(connection.homeserver());
        let description = match &request {
            Ok(request) => request.describe(),
            Err(_) => format!("{} {}", endpoint.method, endpoint.path),
        };
        Self {
            base: Arc::new(BaseJob::new(endpoint, description, options.attempt_timeout)),
            connection,
            request,
            options,
            decode,
        }
    }

    pub(crate) fn base(&self) -> &Arc<BaseJob> {
        &self.base
    }

    /// Runs the job to its end.
    pub(crate) async fn drive(self) -> Result<Box<dyn Any + Send>, JobError> {
        self.base.set_status(Status::new(StatusCode::Pending, ""));
        let mut advance = pin!(self.advance());
        let outcome = poll_fn(|cx| match self.base.poll_finished(cx) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => advance.as_mut().poll(cx).map(Some),
        });
        let lived = match outcome.await {
            None => None,
            Some(Ok((decoded, status))) => {
                self.base.finish(status, decoded.warnings, Failure::default()).then_some(decoded.response)
            }
            Some(Err(problem)) => {
                self.fail(problem);
                None
            }
        };
        // Without a response the job has failed, or it was abandoned just before its end.
        lived.ok_or_else(|| JobError::new(Arc::clone(&self.base)))
    }

    /// For a job that was started where nothing can run it.
    pub(crate) fn refuse_without_runtime(&self) {
        self.fail(without_runtime());
    }

    fn fail(&self, problem: Problem) {
        let status = Status::new(problem.code, problem.message);
        self.base.finish(status, Warnings::default(), *problem.failure);
    }

    async fn advance(&self) -> Result<(Decoded, Status), Problem> {
        let request = self.prepare()?;
        self.base.begin_attempt(request.url.clone());
        let exchanged = self.exchange(&request).await;
        let verdict = exchanged.and_then(|(head, body)| match head.is_good(self.base.endpoint()) {
            true => accept(self.base.endpoint(), &Reply::new(&head, &body), self.decode, &request),
            false => Err(refusal(&head, &body, &request)),
        });
        verdict.map_err(|mut problem| {
            request.scrubber().scrub(&mut problem.message);
            problem
        })
    }

    /// The request with everything it needs, the access token too.
    fn prepare(&self) -> Result<Request, Problem> {
        if Handle::try_current().is_err() {
            return Err(without_runtime());
        }
        let refused = |problem| Problem::caused(StatusCode::IncorrectRequest, problem);
        let mut request = self.request.clone().map_err(refused)?;
        if request.headers.contains_key(AUTHORIZATION) {
            return Ok(request);
        }
        let missing = |what| Err(Problem::new(StatusCode::Unauthorised, what));
        match (self.base.endpoint().access, self.connection.authorization()) {
            (Access::Signed, _) => {
                return missing("the request has to be signed; let the job set `Authorization`");
            }
            (Access::None, _) | (Access::Optional, Authorization::Missing) => {}
            (_, Authorization::Bearer(header)) => {
                request.headers.insert(AUTHORIZATION, header);
            }
            (Access::Required, Authorization::Missing) => {
                return missing("the connection has no access token; log in and set one");
            }
            (_, Authorization::Unusable) => {
                return missing("the access token has characters that HTTP can't send; set another");
            }
        }
        Ok(request)
    }

    /// Sends the request and takes in the whole reply, all in the attempt's time.
    async fn exchange(&self, request: &Request) -> Result<(Arc<ReplyHead>, Bytes), Problem> {
        let limit = self.options.attempt_timeout;
        let late = |_| Problem::new(StatusCode::Timeout, format!("no whole reply within {limit:?}"));
        let begin = Instant::now();
        let sent = timeout(limit, self.connection.transport().send(request)).await;
        let mut incoming = sent.map_err(late)??;
        let head = Arc::new(incoming.head.clone());
        self.base.set_head(Arc::clone(&head));
        let mut body = BytesMut::new();
        let left = limit.saturating_sub(begin.elapsed());
        let received = timeout(left, self.receive(&mut incoming, &mut body)).await;
        let body = body.freeze();
        self.base.set_body(body.clone());
        match received.unwrap_or_else(|elapsed| Err(late(elapsed))) {
            // What arrived of an error's body is better than nothing: the HTTP status counts.
            Err(problem) if head.is_good(self.base.endpoint()) => Err(problem),
            _ => Ok((head, body)),
        }
    }

    async fn receive(&self, incoming: &mut Incoming, body: &mut BytesMut) -> Result<(), Problem> {
        let limit = self.options.max_body_size;
        let too_large = || {
            let message = format!(
                "the reply's body is larger than {limit} bytes; raise the limit with `max_body_size`"
            );
            Err(Problem::new(StatusCode::IncorrectResponse, message))
        };
        let expected = incoming.expected_size().unwrap_or_default();
        if expected > limit as u64 {
            return too_large();
        }
        // No more than a part of it in advance: what a server says is not what it sends.
        body.reserve(expected.min(1 << 20) as usize);
        while let Some(chunk) = incoming.chunk().await? {
            let room = limit - body.len();
            body.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if chunk.len() > room {
                return too_large();
            }
        }
        Ok(())
    }
}

fn without_runtime() -> Problem {
    Problem::new(
        StatusCode::IncorrectRequest,
        "there is no tokio runtime here; run or submit the job from within one",
    )
}

impl Drop for Run {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.fail(Problem::new(StatusCode::ErrorLevel, "a panic ended the job; its message says where"));
        }
        self.base.abandon();
    }
}
