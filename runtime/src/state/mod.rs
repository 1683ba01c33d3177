//! What is known of a job while it runs and when it has ended.

pub(crate) mod attempt_error;
pub(crate) mod base_job;
pub(crate) mod description;
pub(crate) mod error_details;
pub(crate) mod events;
pub(crate) mod failed_attempt;
pub(crate) mod head;
pub(crate) mod job_error;
pub(crate) mod progress;
pub(crate) mod trace;
