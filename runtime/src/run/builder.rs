//! Starting a job: how it is to be run.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::connection::Connection;
use crate::http::stream::Unread;
use crate::job::download::Streamed;
use crate::job::media::Media;
use crate::job::{AnyJob, Finished, Job};
use crate::json::JsonValue;
use crate::protocol::strategy::JobBackoffStrategy;
use crate::request::prepared::Request;
use crate::run::handle::{JobHandle, Running};
use crate::run::listen::Listener;
use crate::run::uia::{Uia, UiaChallenge, UiaStage};
use crate::run::{Driven, Extra, Options, Run};
use crate::state::attempt_error::AttemptError;
use crate::state::events::JobEvent;
use crate::state::failed_attempt::{Classification, Classifier, FailedAttempt};
use crate::state::job_error::JobError;

/// Running jobs.
impl Connection {
    /// Runs a job in the calling task. Dropping the future abandons the job.
    ///
    /// # Errors
    ///
    /// Whenever the job has no response: its status is an error, or
    /// [`Abandoned`](crate::JobStatusCode::Abandoned), which by its number is not an error.
    pub fn run<J: Job>(&self, job: J) -> impl Future<Output = Result<Finished<J>, JobError>> + Send + use<J> {
        Running::new(self.drive(Box::new(job)))
    }

    /// As by [`job`](Self::job) without options, but compiled once: a builder is compiled for each type of job.
    fn drive(&self, job: Box<dyn AnyJob>) -> Driven {
        Run::new(self.clone(), job, Options::new(self.backoff())).drive()
    }

    /// Runs a job in the calling task, as [`run`](Self::run), and has a handler answer the server's demand for
    /// interactive authentication: see [`uia`](crate::uia).
    ///
    /// # Errors
    ///
    /// Whenever the job has no response. If the handler gives up, the error is the server's, with its demand in
    /// [`authentication`](JobError::authentication).
    pub fn run_with_uia<J: Job, A>(
        &self,
        job: J,
        handler: impl FnMut(UiaChallenge) -> A + Send + 'static,
    ) -> impl Future<Output = Result<Finished<J>, JobError>> + Send
    where
        A: Future<Output = Option<UiaStage>> + Send + 'static,
    {
        self.job(job).uia(handler).run()
    }

    /// Begins to describe how a job is to be run.
    pub fn job<J: Job>(&self, job: J) -> JobBuilder<J> {
        JobBuilder::new(self.clone(), job)
    }
}

/// How a job is to be run. It ends with [`submit`](Self::submit) or [`run`](Self::run).
#[must_use = "a job does nothing until it is run or submitted"]
pub struct JobBuilder<J: Job> {
    connection: Connection,
    job: J,
    options: Options,
}

impl<J: Job> JobBuilder<J> {
    pub(crate) fn new(connection: Connection, job: J) -> Self {
        let options = Options::new(connection.backoff());
        Self { connection, job, options }
    }

    /// Lets jobs in the foreground pass: this one waits in its connection's queue until none of them does, or until it
    /// has waited for [long enough](crate::ConnectionBuilder::background_patience).
    #[doc(alias = "inBackground")]
    pub fn background(mut self) -> Self {
        self.options.background = true;
        self
    }

    /// How often the job is retried at most, if it fails in a way that may pass. By default, as often as the
    /// strategy has steps: 3 times with the stock one.
    #[doc(alias = "setMaxRetries")]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.options.patience.max_retries = Some(retries);
        self
    }

    /// How long attempts may take, and how long to wait between them, in place of the connection's strategy.
    #[doc(alias = "setBackoffStrategy")]
    pub fn backoff(mut self, strategy: JobBackoffStrategy) -> Self {
        self.options.patience.strategy = Arc::new(strategy);
        self
    }

    /// How long each attempt may go without progress: until the response begins, unless the request's body is on its
    /// way, and then until more of the response comes in. In place of the strategy's times, of which the first is 30 s.
    /// What a job asks the server to wait is added to it until the response begins: the `timeout` of `/sync`, the
    /// `timeout_ms` of a download, and whatever else was given to [`RequestParts::wait`](crate::RequestParts::wait).
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.patience.attempt_timeout = Some(limit);
        self
    }

    /// Declares that the server may receive the request twice. Without it, a `POST` without a transaction ID is not
    /// retried once its body may have reached the server, since it may have been carried out.
    #[doc(alias = "idempotent")]
    #[doc(alias = "retryable")]
    pub fn repeatable(mut self) -> Self {
        self.options.attempts.repeatable = true;
        self
    }

    /// Decides what follows an attempt that failed, in place of the
    /// [connection's](crate::ConnectionBuilder::classify) decision: whether the job is retried, and when. Called for each
    /// failed attempt, but not for a demand for interactive authentication that a [handler](Self::uia) answers, nor for
    /// an access token that is renewed. [`Classification::Default`] is what the runtime does by itself.
    ///
    /// A retry that it orders counts, and there are as many as [`max_retries`](Self::max_retries) and the connection's
    /// [budget](crate::ConnectionBuilder::retry_budget) allow. A stream that was sent is never sent again.
    ///
    /// ```no_run
    /// # use matrix_jobs_runtime as matrix_jobs;
    /// use std::time::Duration;
    ///
    /// use matrix_jobs::Classification;
    ///
    /// # async fn example<J: matrix_jobs_runtime::Job>(connection: matrix_jobs_runtime::Connection, job: J)
    /// # -> Result<(), matrix_jobs_runtime::JobError> {
    /// // The room appears on this server a little later; until then it is not found.
    /// let job = connection.job(job).max_retries(10).classify(|attempt| match attempt.errcode() {
    ///     Some("M_NOT_FOUND") => Classification::RetryAfter(Duration::from_millis(500)),
    ///     _ => Classification::Default,
    /// });
    /// job.run().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn classify(
        mut self,
        classify: impl Fn(&FailedAttempt<'_>) -> Classification + Send + Sync + 'static,
    ) -> Self {
        self.options.attempts.classifier = Some(Classifier::new(classify));
        self
    }

    /// Adds a property to the request's body, beside those that the job sets: one of a later version of Matrix, an
    /// unstable one, or the server's own. Of one name, the last value counts. A POST or PUT without a body gets one.
    /// The job fails before anything is sent if its body isn't a JSON object, or if it has a property of this name
    /// already, which the job has a setter for.
    ///
    /// ```no_run
    /// # async fn example<J: matrix_jobs_runtime::Job>(connection: matrix_jobs_runtime::Connection, job: J)
    /// # -> Result<(), matrix_jobs_runtime::JobError> {
    /// connection.job(job).with_extra("org.example.mood", "sunny").run().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_extra(mut self, name: impl Into<String>, value: impl Into<JsonValue>) -> Self {
        let extra = self.options.extra.get_or_insert_with(Extra::new);
        extra.properties.insert(name.into(), value.into());
        self
    }

    /// Called before every attempt, with the request as it is about to go out; it may be changed.
    #[doc(alias = "aboutToSendRequest")]
    pub fn on_about_to_send(mut self, callback: impl FnMut(&mut Request) + Send + 'static) -> Self {
        self.options.attempts.about_to_send = Some(Box::new(callback));
        self
    }

    /// Called with whatever happens to the job: the progress of transfers, retries, waits, its end. As
    /// [`events`](crate::BaseJob::events), for a job that is [run](Self::run) as well as for one that is submitted. It is called
    /// in the job's task, between its steps: the job waits for it.
    ///
    /// ```no_run
    /// # use matrix_jobs_runtime as matrix_jobs;
    /// use matrix_jobs::JobEvent;
    ///
    /// # async fn example<J: matrix_jobs_runtime::Job>(connection: matrix_jobs_runtime::Connection, upload: J)
    /// # -> Result<(), matrix_jobs_runtime::JobError> {
    /// let job = connection.job(upload).on_event(|event| {
    ///     if let JobEvent::UploadProgress { transferred, total: Some(total) } = event {
    ///         println!("{transferred} of {total} bytes");
    ///     }
    /// });
    /// job.run().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "on_progress")]
    pub fn on_event(mut self, callback: impl FnMut(JobEvent) + Send + 'static) -> Self {
        self.options.listener = Some(Listener::new(Box::new(callback)));
        self
    }

    /// Answers the server's demand for interactive authentication by asking this handler: see [`uia`](crate::uia).
    pub fn uia<A>(self, handler: impl FnMut(UiaChallenge) -> A + Send + 'static) -> Self
    where
        A: Future<Output = Option<UiaStage>> + Send + 'static,
    {
        self.with_uia(Uia::new(handler))
    }

    pub(crate) fn with_uia(mut self, uia: Uia) -> Self {
        self.options.attempts.uia = Some(Box::new(uia));
        self
    }

    /// How many bytes the response's body may have, decompressed. Default: [64 MiB](crate::Response::MAX_BODY_SIZE) in
    /// memory, and no limit for what is [saved](Self::save_to) or read as a [stream](Self::stream). An error's body
    /// never has more than 64 MiB; what is beyond is cut off.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.options.attempts.max_body_size = Some(bytes);
        self
    }

    /// Runs the job in the calling task. Dropping the future abandons the job. One that is kept, but polled no more,
    /// keeps its place in the queue, and others behind it wait: [submit](Self::submit) a job that is to go on
    /// meanwhile.
    ///
    /// # Errors
    ///
    /// Whenever the job has no response: its status is an error, or
    /// [`Abandoned`](crate::JobStatusCode::Abandoned), which by its number is not an error.
    pub fn run(self) -> impl Future<Output = Result<Finished<J>, JobError>> + Send + use<J> {
        Running::new(self.prepare().drive())
    }

    /// Starts the job in a task of its own, which goes on if the handle is dropped. Has to be called within a tokio
    /// runtime; else the job fails at once.
    #[doc(alias = "initiate")]
    pub fn submit(self) -> JobHandle<J> {
        JobHandle::start(self.prepare())
    }

    /// Ends the job with an error instead of running it.
    pub(crate) fn refuse(self, problem: AttemptError) -> JobError {
        self.prepare().refuse(problem)
    }

    fn prepare(self) -> Run {
        Run::new(self.connection, Box::new(self.job), self.options)
    }
}

/// Files that are too large for memory.
impl<J: Job<Response = Media>> JobBuilder<J> {
    /// Saves the file at a path instead of bringing it back, whatever its size.
    ///
    /// What is at the path is replaced when the whole file is there and the job has succeeded; at no time is there half
    /// a file, and in no other case is anything changed. Until then the file is beside it, under a name that begins
    /// with a dot. The directory has to exist. If the file can't be written, the job ends as
    /// [`FileError`](crate::JobStatusCode::FileError) and is not retried. A job that is abandoned in its last moment may have
    /// saved the file all the same.
    ///
    /// ```no_run
    /// # async fn example<J>(connection: matrix_jobs_runtime::Connection, job: J)
    /// # -> Result<(), matrix_jobs_runtime::JobError>
    /// # where J: matrix_jobs_runtime::Job<Response = matrix_jobs_runtime::Media> {
    /// let file = connection.job(job).save_to("cat.png").run().await?;
    /// println!("{} bytes of {:?}", file.size(), file.content_type());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DownloadFileJob")]
    #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
    pub fn save_to(
        mut self,
        path: impl Into<std::path::PathBuf>,
    ) -> JobBuilder<crate::job::download::SaveTo<J>> {
        self.options.attempts.destination = Some(Box::new(crate::http::save::Saved(path.into().into())));
        JobBuilder {
            connection: self.connection,
            job: crate::job::download::SaveTo(self.job),
            options: self.options,
        }
    }

    /// Brings the file back as a stream, to be read while it comes in, whatever its size.
    ///
    /// The job has finished when HTTP status and headers are in. So there is no
    /// [`DownloadProgress`](crate::JobEvent::DownloadProgress), nothing is retried if the stream breaks, and the stream has no
    /// part in [`max_in_flight`](crate::ConnectionBuilder::max_in_flight): it takes as long as its reader does, and no
    /// job waits for that. Who opens many streams has as many connections open.
    ///
    /// ```no_run
    /// # async fn example<J>(connection: matrix_jobs_runtime::Connection, job: J)
    /// # -> Result<(), Box<dyn std::error::Error>>
    /// # where J: matrix_jobs_runtime::Job<Response = matrix_jobs_runtime::Media> {
    /// let mut file = connection.job(job).stream().run().await?.into_response();
    /// while let Some(piece) = file.next().await {
    ///     println!("{} bytes more", piece?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(mut self) -> JobBuilder<Streamed<J>> {
        self.options.attempts.destination = Some(Box::new(Unread));
        JobBuilder { connection: self.connection, job: Streamed(self.job), options: self.options }
    }
}

impl<J: Job> fmt::Debug for JobBuilder<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobBuilder")
            .field("operation_id", &self.job.endpoint().operation_id)
            .field("background", &self.options.background)
            .field("patience", &self.options.patience)
            .finish_non_exhaustive()
    }
}
