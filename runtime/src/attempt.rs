//! One attempt of a job: a request that goes out and what comes back, within a limit of time without progress.

use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::BytesMut;
use http::header::AUTHORIZATION;
use tokio::time::{Instant, timeout_at};

use crate::base_job::BaseJob;
use crate::deadline::after;
use crate::endpoint::Access;
use crate::events::JobEvent;
use crate::job::{Decoded, Response};
use crate::receive::{Destination, Received, receive};
use crate::request::{Prepared, Request};
use crate::run::Run;
use crate::session::{Logout, Token};
use crate::status::{Status, StatusCode};
use crate::uia::Uia;
use crate::verdict::{Problem, judge};

impl Run {
    pub(crate) async fn attempt(&mut self, prepared: &Prepared) -> Result<(Decoded, Status), Problem> {
        let mut request = prepared.request();
        self.authorize(&mut request).await?;
        if let Some(auth) = self.options.uia.as_deref().and_then(Uia::auth) {
            let refused = |problem| Problem::caused(StatusCode::IncorrectRequest, problem);
            request.authenticate(auth).map_err(refused)?;
        }
        if let Some(callback) = &mut self.options.about_to_send {
            callback(&mut request);
        }
        self.base.begin_attempt(Arc::clone(&request.url));
        let progress = Progress::new(&self.base);
        let verdict = match self.exchange(&request, &progress).await {
            Ok(received) => {
                let verdict = judge(self.job.as_mut(), &self.base, &received.reply(), &request);
                match verdict {
                    Ok(good) => received.accept().await.map(|()| good),
                    Err(problem) => Err(problem),
                }
            }
            // What stopped the request's body is behind whatever HTTP makes of it.
            Err(problem) => Err(progress.take_failure().unwrap_or(problem)),
        };
        verdict.map_err(|mut problem| {
            request.scrubber().scrub(&mut problem.message);
            problem
        })
    }

    /// Adds the access token, unless the job brings its own authorization.
    async fn authorize(&mut self, request: &mut Request) -> Result<(), Problem> {
        self.token = None;
        if request.headers.contains_key(AUTHORIZATION) {
            return Ok(());
        }
        let access = self.base.endpoint().access;
        let acting = self.connection.acting();
        match access {
            Access::None if acting.is_none() => return Ok(()),
            Access::Signed => return self.sign(request),
            _ => {}
        }
        let missing = |what| Problem::new(StatusCode::Unauthorised, what);
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
            Token::Missing => Err(missing("the connection has no access token; log in and set one")),
            Token::Unusable => {
                Err(missing("the access token has characters that HTTP can't send; set another"))
            }
            Token::Expired => {
                let mut problem = missing("the session is over: the server doesn't renew it; log in again");
                problem.failure.logout = Some(Logout::Soft);
                Err(problem)
            }
        }
    }

    #[cfg(feature = "server-server")]
    fn sign(&self, request: &mut Request) -> Result<(), Problem> {
        let Some(signing) = &self.connection.settings().signing else {
            return Err(Problem::new(
                StatusCode::Unauthorised,
                "the request has to be signed; build the connection with `sign_as`",
            ));
        };
        // What a proxy takes off the path, the server doesn't see.
        let prefix = self.connection.homeserver().base_url().path().trim_end_matches('/');
        let path = request.url.path();
        let mut uri = path.strip_prefix(prefix).unwrap_or(path).to_owned();
        if let Some(query) = request.url.query() {
            uri = format!("{uri}?{query}");
        }
        let destination = signing.destination.clone();
        let content = request.body.as_ref().map(|body| {
            body.bytes().ok_or_else(|| {
                let message = "what is sent is no JSON in memory, and can't be signed";
                Problem::new(StatusCode::IncorrectRequest, message)
            })
        });
        let content = content.transpose()?.map(|bytes| &bytes[..]);
        let signed = signing.signer.authorization(request.method, &uri, destination, content);
        let header = signed.map_err(|problem| Problem::caused(StatusCode::IncorrectRequest, problem))?;
        request.headers.insert(AUTHORIZATION, header);
        Ok(())
    }

    #[cfg(not(feature = "server-server"))]
    fn sign(&self, _: &mut Request) -> Result<(), Problem> {
        let message = "the request has to be signed; turn on the feature `server-server`, or let the job set `Authorization`";
        Err(Problem::new(StatusCode::Unauthorised, message))
    }

    /// Sends the request and takes in the whole reply, or its head if the body is to be a stream.
    async fn exchange(&mut self, request: &Request, progress: &Arc<Progress>) -> Result<Received, Problem> {
        let limit = self.base.current_timeout();
        self.trace.sent(self.base.retries());
        let sent = progress.within(limit, pin!(self.connection.transport().send(request, progress))).await;
        let incoming = sent.ok_or_else(|| late(limit))??;
        let head = Arc::clone(&incoming.head);
        self.trace.replied(self.base.retries(), &head);
        self.base.set_head(Arc::clone(&head));
        self.job.on_reply(&head);
        let mut body = BytesMut::new();
        let most = self.options.max_body_size.unwrap_or_else(|| self.job.max_body_size());
        let is_good = head.is_good(self.base.endpoint());
        let (destination, most) = match is_good {
            true => (&self.options.destination, most),
            // An error goes into memory, however much room there is for a file.
            false => (&Destination::Memory, most.min(<() as Response>::MAX_BODY_SIZE)),
        };
        let receiving = receive(incoming, destination, most, limit, &mut body, progress);
        let received = progress.within(limit, pin!(receiving)).await;
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

fn late(limit: Duration) -> Problem {
    Problem::new(StatusCode::Timeout, format!("nothing came or went for {limit:?}"))
}

/// When an attempt last got on, and who wants to know.
pub(crate) struct Progress {
    base: Arc<BaseJob>,
    begin: Instant,
    /// When it last got on, in nanoseconds after it began.
    last: AtomicU64,
    /// Why the request's body can't go on.
    failure: Mutex<Option<Problem>>,
}

impl Progress {
    fn new(base: &Arc<BaseJob>) -> Arc<Self> {
        let (base, begin) = (Arc::clone(base), Instant::now());
        Arc::new(Self { base, begin, last: AtomicU64::new(0), failure: Mutex::default() })
    }

    pub(crate) fn uploaded(&self, transferred: u64, total: Option<u64>) {
        self.touch();
        self.base.tell(|| JobEvent::UploadProgress { transferred, total });
    }

    pub(crate) fn downloaded(&self, transferred: u64, total: Option<u64>) {
        self.touch();
        self.base.tell(|| JobEvent::DownloadProgress { transferred, total });
    }

    /// The request's body can't go on. The first problem counts.
    pub(crate) fn fail(&self, problem: Problem) {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(problem);
    }

    fn take_failure(&self) -> Option<Problem> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn touch(&self) {
        self.last.store(self.begin.elapsed().as_nanos() as u64, Ordering::Relaxed);
    }

    fn deadline(&self, limit: Duration) -> Instant {
        after(self.begin + Duration::from_nanos(self.last.load(Ordering::Relaxed)), limit)
    }

    /// What the future brings, unless there is no progress for so long. It is pinned by the caller: here it would be held
    /// twice, as what comes in and as what is polled.
    async fn within<F: Future>(&self, limit: Duration, mut future: Pin<&mut F>) -> Option<F::Output> {
        loop {
            let deadline = self.deadline(limit);
            match timeout_at(deadline, future.as_mut()).await {
                Ok(output) => return Some(output),
                Err(_) if self.deadline(limit) > deadline => {}
                Err(_) => return None,
            }
        }
    }
}
