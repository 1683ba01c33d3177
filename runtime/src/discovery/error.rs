//! Why a discovery has no result, and what to do then.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::state::job_error::JobError;

/// What to do after a discovery without result, by the names of the Matrix specification.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DiscoveryAction {
    /// `IGNORE`: the server has no such file, which is nothing unusual. Go on with other means: a default, a question
    /// to the user, or [the server itself](crate::DiscoveryBuilder::or_server_itself).
    Ignore,
    /// `PROMPT`: there was nothing to begin with, as the name is neither a server name nor a user ID. Ask the user for
    /// it, or for the homeserver's base URL.
    Prompt,
    /// `FAIL_PROMPT`: the file could not be fetched or has nothing to go by. Tell the user so, and ask for the
    /// homeserver's base URL; [`Connection::new`](crate::Connection::new) takes it and
    /// [`Connection::supported_versions`](crate::Connection::supported_versions) says whether it is one.
    FailPrompt,
    /// `FAIL_ERROR`: the file names a server that isn't there. Tell the user so and end the login; don't guess.
    FailError,
}

impl DiscoveryAction {
    /// The name in the specification, such as `FAIL_PROMPT`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ignore => "IGNORE",
            Self::Prompt => "PROMPT",
            Self::FailPrompt => "FAIL_PROMPT",
            Self::FailError => "FAIL_ERROR",
        }
    }

    const fn advice(self) -> &'static str {
        match self {
            Self::Ignore => "find the homeserver by other means",
            Self::Prompt => {
                "ask for a server's name or a user ID, such as `example.org` or `@alice:example.org`"
            }
            Self::FailPrompt => "ask the user for the homeserver's base URL",
            Self::FailError => "the user has to know of this; don't go on with the login",
        }
    }
}

/// Why a discovery has no result, and what to do.
///
/// It prints as one line. The job that failed, if one did, is its [`source`](Error::source), or the cause in other
/// cases.
#[derive(Clone, Debug)]
pub struct DiscoveryError {
    pub(super) action: DiscoveryAction,
    pub(super) problem: StepError,
}

impl DiscoveryError {
    /// What to do now.
    pub fn action(&self) -> DiscoveryAction {
        self.action
    }

    /// The job that failed: with the HTTP status, and whether it was a timeout. None if no request failed.
    pub fn job_error(&self) -> Option<&JobError> {
        self.problem.job_error()
    }
}

impl fmt::Display for DiscoveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no homeserver was discovered: {}; {}", self.problem.message, self.action.advice())
    }
}

impl Error for DiscoveryError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.problem.cause.as_deref().map(|cause| cause as _)
    }
}

/// What went wrong in one step.
#[derive(Clone, Debug)]
pub(super) struct StepError {
    pub(super) message: String,
    pub(super) cause: Option<Arc<dyn Error + Send + Sync>>,
}

impl StepError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), cause: None }
    }

    /// With what it is about before the words of the cause.
    pub(super) fn about(what: &str, cause: impl Error + Send + Sync + 'static) -> Self {
        Self { message: format!("{what}: {cause}"), cause: Some(Arc::new(cause)) }
    }

    pub(super) fn job_error(&self) -> Option<&JobError> {
        self.cause.as_ref()?.downcast_ref()
    }

    pub(super) fn ignore(self) -> DiscoveryError {
        DiscoveryError { action: DiscoveryAction::Ignore, problem: self }
    }

    pub(super) fn prompt(self) -> DiscoveryError {
        DiscoveryError { action: DiscoveryAction::Prompt, problem: self }
    }

    pub(super) fn fail_prompt(self) -> DiscoveryError {
        DiscoveryError { action: DiscoveryAction::FailPrompt, problem: self }
    }

    pub(super) fn fail_error(self) -> DiscoveryError {
        DiscoveryError { action: DiscoveryAction::FailError, problem: self }
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for StepError {
    fn from(cause: E) -> Self {
        Self { message: cause.to_string(), cause: Some(Arc::new(cause)) }
    }
}
