//! One response after another: a sync that goes on, and lists that come in pages.

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use crate::connection::Connection;
use crate::connection::credentials::Storing;
use crate::job::Finished;
use crate::job::paged::PagedJob;
use crate::platform::{Instant, sleep};
use crate::protocol::status::JobStatusCode;
use crate::run::builder::JobBuilder;
use crate::state::attempt_error::AttemptError;
use crate::state::job_error::JobError;

/// How long the server may wait for news, unless the job says something else.
const LONG_POLL: Duration = Duration::from_secs(30);
/// The shortest time between two requests of an endless job that brings nothing new: for servers that don't wait.
const SHORTEST_POLL: Duration = Duration::from_secs(1);

impl Connection {
    /// Runs a job again and again, each time from where the response before ended: a [`Stream`] of the pages of a list,
    /// which ends with the last one, or of news, which has no end.
    ///
    /// ```no_run
    /// # async fn example<SyncJob: matrix_jobs_runtime::PagedJob>(
    /// #     connection: matrix_jobs_runtime::Connection, job: SyncJob,
    /// # ) -> Result<(), matrix_jobs_runtime::JobError> {
    /// // `SyncJob::new()`, or `GetRoomEventsJob::new("!room:example.org", "b")`
    /// let mut pages = connection.pages(job);
    /// while let Some(page) = pages.next().await {
    ///     println!("{:?}", page?.base().status());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See [`Pages`] for what happens after errors.
    #[doc(alias("sync", "paginate", "loop", "SyncLoop"))]
    pub fn pages<J: PagedJob>(&self, mut job: J) -> Pages<J> {
        if J::ENDLESS {
            job.wait_for_news(LONG_POLL);
        }
        Pages {
            connection: self.clone(),
            job,
            configure: None,
            store: None,
            step: Step::Idle,
            unstored: None,
            last_token: None,
            failures: 0,
            pause: Duration::ZERO,
            is_over: false,
        }
    }
}

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;
type Store = Box<dyn Fn(String) -> Storing + Send>;
type Configure<J> = Box<dyn FnMut(JobBuilder<J>) -> JobBuilder<J> + Send>;

/// The pages of a list, or news without an end, made by [`Connection::pages`].
///
/// Each job is run as any other, with its retries and waits. What still fails is an item of the stream, and the stream
/// goes on: when the next page is asked for, it waits, longer after each error in a row and at least for as long as the
/// server says, and asks for the same page again. So a program that only reports errors survives every outage. After an
/// error that stays, since Matrix' answer was that the request is wrong, not allowed or not authorised, the stream
/// ends.
///
/// A server may hold back its response to an endless job for 30 s, unless the job says how long itself; one that
/// doesn't wait is asked once a second at most.
///
/// Nothing is sent until a page is asked for; then the request goes on, even if nobody waits for it at the moment: a
/// future of
/// [`next`](Self::next) that is dropped, in a `select!`, loses nothing. Dropping the stream abandons the request.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<J: PagedJob> {
    connection: Connection,
    job: J,
    configure: Option<Configure<J>>,
    store: Option<Store>,
    step: Step<J>,
    /// The token of the page that the program has, if it is not stored.
    unstored: Option<String>,
    last_token: Option<String>,
    failures: u32,
    pause: Duration,
    is_over: bool,
}

enum Step<J: PagedJob> {
    Idle,
    Storing(Storing),
    Running(Instant, Boxed<Result<Finished<J>, JobError>>),
}

impl<J: PagedJob> Pages<J> {
    /// Changes the options of each job, before it runs.
    pub fn configure(
        mut self,
        configure: impl FnMut(JobBuilder<J>) -> JobBuilder<J> + Send + 'static,
    ) -> Self {
        self.configure = Some(Box::new(configure));
        self
    }

    /// Says who stores how far the program has come. The token of a page is stored when the next page is asked for, and
    /// by
    /// [`stop`](Self::stop): a program that ends in the middle of a page gets it again when it begins with the token that it
    /// stored last. If storing fails, the error, a [`FileError`](crate::JobStatusCode::FileError), is an item of the
    /// stream, and the next call stores it again.
    pub fn on_token<F, S, E>(mut self, store: F) -> Self
    where
        F: Fn(String) -> S + Send + 'static,
        S: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        self.store = Some(Box::new(move |token| {
            let stored = store(token);
            Box::pin(async move { stored.await.map_err(Into::into) })
        }));
        self
    }

    /// The next page, or none after the last.
    ///
    /// # Errors
    ///
    /// When the job has failed; the next call asks for the same page.
    pub async fn next(&mut self) -> Option<Result<Finished<J>, JobError>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Where the page ended that the program got last: what a job that is to go on from there begins with.
    pub fn token(&self) -> Option<&str> {
        self.last_token.as_deref()
    }

    /// Ends the stream: abandons the request that is under way, and has the token of the last page
    /// [stored](Self::on_token).
    ///
    /// # Errors
    ///
    /// When it could not be stored.
    pub async fn stop(mut self) -> Result<(), JobError> {
        let storing = match std::mem::replace(&mut self.step, Step::Idle) {
            Step::Storing(storing) => storing,
            Step::Idle | Step::Running(..) => match (&self.store, self.unstored.take()) {
                (Some(store), Some(token)) => store(token),
                _ => return Ok(()),
            },
        };
        storing.await.map_err(|why| self.not_stored(&*why))
    }

    /// What comes next: storing, or the job.
    fn begin(&mut self) -> Step<J> {
        if let (Some(store), Some(token)) = (&self.store, &self.unstored) {
            return Step::Storing(store(token.clone()));
        }
        let builder = self.builder();
        let pause = std::mem::take(&mut self.pause);
        let run = async move {
            if !pause.is_zero() {
                sleep(pause).await;
            }
            builder.run().await
        };
        Step::Running(Instant::now() + pause, Box::pin(run))
    }

    fn builder(&mut self) -> JobBuilder<J> {
        let builder = self.connection.job(self.job.clone());
        match &mut self.configure {
            Some(configure) => configure(builder),
            None => builder,
        }
    }

    /// Goes on to the next page.
    fn turn(&mut self, page: &Finished<J>, begun: Instant) {
        self.failures = 0;
        let next = J::next_token(page).filter(|token| !token.is_empty());
        let is_stalled = next.is_some() && next == self.last_token.as_deref();
        // A list that goes nowhere has ended; some servers name the last place again.
        self.is_over = next.is_none() || (is_stalled && !J::ENDLESS);
        if is_stalled {
            self.pause = SHORTEST_POLL.saturating_sub(begun.elapsed());
        }
        if let Some(token) = next.filter(|_| !self.is_over) {
            self.job.continue_at(token);
            self.last_token = Some(token.to_owned());
            self.unstored = Some(token.to_owned());
        }
    }

    fn fail(&mut self, error: JobError) -> JobError {
        self.is_over = is_lasting(&error);
        let interval = self.connection.interval(self.failures);
        self.pause = interval.max(error.retry_after().unwrap_or_default());
        self.failures = self.failures.saturating_add(1);
        error
    }

    /// A job that is not run, since what comes before it has failed.
    fn not_stored(&mut self, why: &dyn Error) -> JobError {
        let problem = format!("the token of the last page could not be stored: {why}");
        let problem = AttemptError::new(JobStatusCode::FileError, problem);
        self.builder().refuse(problem)
    }
}

/// Whether another attempt would end in the same way: what Matrix refuses, and what never left the program. A proxy's
/// pages and outages pass.
fn is_lasting(error: &JobError) -> bool {
    use JobStatusCode::{FileError, IncorrectResponse, NetworkError, Timeout, TooManyRequests};
    match error.code() {
        NetworkError | Timeout | TooManyRequests | IncorrectResponse | FileError => false,
        _ => error.http_status().is_none() || error.errcode().is_some(),
    }
}

// Nothing in it is pinned but what is in boxes.
impl<J: PagedJob> Unpin for Pages<J> {}

impl<J: PagedJob> Stream for Pages<J> {
    type Item = Result<Finished<J>, JobError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            match &mut this.step {
                Step::Idle if this.is_over => return Poll::Ready(None),
                Step::Idle => this.step = this.begin(),
                Step::Storing(storing) => {
                    let stored = ready!(storing.as_mut().poll(cx));
                    this.step = Step::Idle;
                    if let Err(why) = stored {
                        let error = this.not_stored(&*why);
                        return Poll::Ready(Some(Err(this.fail(error))));
                    }
                    this.unstored = None;
                }
                Step::Running(begun, running) => {
                    let (begun, end) = (*begun, ready!(running.as_mut().poll(cx)));
                    this.step = Step::Idle;
                    return Poll::Ready(Some(match end {
                        Ok(page) => {
                            this.turn(&page, begun);
                            Ok(page)
                        }
                        Err(error) => Err(this.fail(error)),
                    }));
                }
            }
        }
    }
}

impl<J: PagedJob> fmt::Debug for Pages<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation_id", &self.job.endpoint().operation_id)
            .field("failures", &self.failures)
            .field("is_over", &self.is_over)
            .finish_non_exhaustive()
    }
}
