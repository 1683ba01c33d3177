//! Operations with their handlers.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use tokio::sync::Mutex;

use super::error::ErrorResponse;
use super::incoming::IncomingRequest;
use super::receive::Receive;
use super::respond::Respond;
use super::router::{called, first};
use crate::json::Secret;
use crate::protocol::endpoint::{Access, Endpoint};

/// How many transactions are remembered.
const REMEMBERED: usize = 1000;

type HttpResponse = http::Response<Bytes>;
type Answer = Pin<Box<dyn Future<Output = Result<HttpResponse, ErrorResponse>> + Send>>;
/// Reads a request, and answers it if it could be read.
type Handler = Box<dyn Fn(&IncomingRequest) -> Result<Answer, ErrorResponse> + Send + Sync>;

/// Answers requests of the operations that it has handlers for.
///
/// - What it has no handler for is answered with 404 or 405 and `M_UNRECOGNIZED`; a request that can't be read with
///   400.
/// - An operation that needs an access token is refused with 401 if there is none, and with 403 if it isn't the
///   service's, or the service has none.
/// - A transaction (a path with `{txnId}`) that was answered is answered the same way when it comes again, and isn't
///   handled twice. Transactions are handled one after the other. The last 1,000 are remembered.
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// use matrix_jobs::server::{ErrorResponse, Receive, Service};
///
/// # fn example<SendTransactionJob: Receive<Response = ()>>() -> Service {
/// let service = Service::new()
///     .token("what the registration has as hs_token")
///     .on(async |transaction: SendTransactionJob| Ok(()));
/// # service
/// # }
/// ```
#[derive(Default)]
pub struct Service {
    handlers: Vec<(&'static Endpoint, Handler)>,
    token: Option<Secret>,
    answered: Mutex<VecDeque<(String, HttpResponse)>>,
}

impl Service {
    /// A service that has no operation yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The token that callers must have: an application service's `hs_token`.
    #[must_use]
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Has an operation handled. A later handler of the same operation takes the place of an earlier one.
    #[must_use]
    pub fn on<J, F, A>(mut self, handler: F) -> Self
    where
        J: Receive,
        F: Fn(J) -> A + Send + Sync + 'static,
        A: Future<Output = Result<J::Response, ErrorResponse>> + Send + 'static,
    {
        let answer = move |request: &IncomingRequest| -> Result<Answer, ErrorResponse> {
            let response = handler(request.read()?.value);
            Ok(Box::pin(async move { response.await?.to_http() }))
        };
        self.handlers.retain(|(known, _)| *known != J::ENDPOINT);
        self.handlers.push((J::ENDPOINT, Box::new(answer)));
        self
    }

    /// Answers a request. Dropping the future stops the handler; a transaction then counts as not handled.
    pub async fn answer(&self, request: http::Request<impl Into<Bytes>>) -> HttpResponse {
        let request = IncomingRequest::new(request);
        self.try_answer(&request).await.unwrap_or_else(|error| error.to_http())
    }

    async fn try_answer(&self, request: &IncomingRequest) -> Result<HttpResponse, ErrorResponse> {
        let called = called(&self.handlers, |(endpoint, _)| endpoint, request)?;
        called.iter().try_for_each(|(endpoint, _)| self.check_token(endpoint, request))?;
        let is_transaction = called.iter().any(|(endpoint, _)| endpoint.path.contains("{txnId}"));
        // Begins with the first of the operations as which the request can be read.
        let begin = || first(called, |(_, handler)| handler(request));
        if !is_transaction {
            return begin()?.await;
        }
        let mut answered = self.answered.lock().await;
        if let Some((_, response)) = answered.iter().find(|(path, _)| path == request.path()) {
            return Ok(response.clone());
        }
        let response = begin()?.await?;
        if answered.len() == REMEMBERED {
            answered.pop_front();
        }
        answered.push_back((request.path().to_owned(), response.clone()));
        Ok(response)
    }

    fn check_token(&self, endpoint: &Endpoint, request: &IncomingRequest) -> Result<(), ErrorResponse> {
        if endpoint.access != Access::Required {
            return Ok(());
        }
        let given = request.access_token().ok_or_else(ErrorResponse::missing_token)?;
        match &self.token {
            Some(token) if is_same(given.expose(), token.expose()) => Ok(()),
            _ => Err(ErrorResponse::forbidden("The access token isn't the one of this service.")),
        }
    }
}

/// Compares in a time that doesn't depend on how much of it is the same.
fn is_same(given: &str, wanted: &str) -> bool {
    let differ =
        given.bytes().zip(wanted.bytes()).fold(0, |differ, (a, b)| std::hint::black_box(differ | (a ^ b)));
    given.len() == wanted.len() && differ == 0
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operations: Vec<_> = self.handlers.iter().map(|(endpoint, _)| endpoint.operation_id).collect();
        f.debug_struct("Service").field("operations", &operations).finish_non_exhaustive()
    }
}
