//! How jobs of any type end.

use std::pin::Pin;

use crate::job::AnyFinished;
use crate::state::job_error::JobError;

/// How a job of any type ends.
pub(crate) type Outcome = Result<AnyFinished, JobError>;

/// A job on its way to its end.
pub(crate) type Driven = Pin<Box<dyn Future<Output = Outcome> + Send>>;
