//! How a job is doing: a code that programs compare and a message that people read.

use std::fmt;

/// The state of a job at some moment.
#[derive(Clone, Debug, Eq)]
pub struct Status {
    /// What the state is.
    pub code: JobStatusCode,
    /// The server's own words where it gave any, else ours. One line, without secrets of the request; long words are
    /// cut.
    pub message: String,
}

impl Status {
    /// A state with its message.
    pub fn new(code: JobStatusCode, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, message }
    }

    /// Whether nothing is wrong: warnings are good too, and so are a job that has not finished yet and one that was
    /// given up. Only a [`Finished`](crate::Finished) job has a response.
    #[doc(alias = "good")]
    pub fn is_good(&self) -> bool {
        self.code.is_good()
    }
}

impl PartialEq for Status {
    fn eq(&self, other: &Self) -> bool {
        // Most messages are empty, and have no memory. On some processors the C library looks there nonetheless, which
        // takes as long as a hundred comparisons.
        let are_empty = self.message.is_empty() && other.message.is_empty();
        self.code == other.code && (are_empty || self.message == other.message)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.message.as_str() {
            "" => f.write_str(self.code.caption()),
            message => write!(f, "{}: {message}", self.code.caption()),
        }
    }
}

/// Makes the enum and what is said about each code from one table.
macro_rules! status_codes {
    ($($(#[$doc:meta])* $name:ident = $number:literal $caption:literal,)*) => {
        /// The state of a job. Names and numbers are those of libQuotient's `BaseJob::StatusCode`; the prefix
        /// distinguishes it from the status codes of HTTP.
        #[doc(alias = "StatusCode")]
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum JobStatusCode {
            $($(#[$doc])* $name,)*
            /// A code of a hand-written job's own: the number is 256 and this on top.
            #[doc(alias = "setStatus")]
            UserDefinedError(u16),
        }

        impl JobStatusCode {
            /// The number of the code. From [`ErrorLevel`](Self::ErrorLevel) on, the job has failed.
            pub const fn number(self) -> u32 {
                match self {
                    $(Self::$name => $number,)*
                    Self::UserDefinedError(offset) => 256 + offset as u32,
                }
            }

            /// The code with this number, if there is one.
            pub fn from_number(number: u32) -> Option<Self> {
                match number {
                    $($number => Some(Self::$name),)*
                    _ => number.checked_sub(256)?.try_into().ok().map(Self::UserDefinedError),
                }
            }

            /// A short phrase for people.
            pub const fn caption(self) -> &'static str {
                match self {
                    $(Self::$name => $caption,)*
                    Self::UserDefinedError(_) => "The request failed",
                }
            }
        }
    };
}

status_codes! {
    /// Finished successfully.
    Success = 0 "Success",
    /// Not finished yet.
    Pending = 1 "In progress",
    /// The first of the warnings: codes from here to `ErrorLevel` are good, but noteworthy.
    WarningLevel = 20 "Warning",
    /// The response is good, but not of the content type that the operation promises.
    UnexpectedResponseType = 21 "Unexpected content type",
    /// Created, but not started.
    Unprepared = 25 "Not started",
    /// Abandoned by its owner, or stopped with its runtime. By its number it is not an error, but there is no response:
    /// who awaits the job gets a [`JobError`](crate::JobError) with this code.
    Abandoned = 50 "Abandoned",
    /// The first of the errors; itself that of a job that ended in a panic.
    ErrorLevel = 100 "Error",
    /// No complete response, or one that doesn't say what is wrong.
    NetworkError = 101 "Network problems",
    /// Timed out: no complete response within the attempt's time limit.
    Timeout = 102 "Request timed out",
    /// The access token is missing or not accepted, or the server wants interactive authentication.
    Unauthorised = 103 "Unauthorised request",
    /// The user may not do this.
    ContentAccessError = 104 "Access denied",
    /// What was requested doesn't exist.
    NotFound = 105 "Not found",
    /// The request is wrong in itself: a retry can't help.
    IncorrectRequest = 106 "Invalid request",
    /// The response can't be used: not JSON, or without what the operation promises.
    IncorrectResponse = 107 "Invalid response",
    /// Rate limited by the server. libQuotient calls it `RateLimited` too.
    #[doc(alias = "RateLimited")]
    TooManyRequests = 108 "Too many requests",
    /// The server doesn't know the operation.
    RequestNotImplemented = 109 "Not supported by the server",
    /// The server, or the client, doesn't support the room's version.
    UnsupportedRoomVersion = 110 "Unsupported room version",
    /// The network requires a login first, as that of a hotel does.
    NetworkAuthRequired = 111 "Network login required",
    /// The user has to agree to the server's terms; [`error_url`](crate::BaseJob::error_url) says where.
    UserConsentRequired = 112 "Consent required",
    /// The server doesn't let the user leave the room.
    CannotLeaveRoom = 113 "The room can't be left",
    /// The account was deactivated.
    UserDeactivated = 114 "Account deactivated",
    /// A file could not be read or written.
    FileError = 115 "File error",
    /// The account is locked.
    AccountLocked = 116 "Account locked",
}

impl JobStatusCode {
    /// Whether the number is below that of [`ErrorLevel`](Self::ErrorLevel), as that of [`Abandoned`](Self::Abandoned)
    /// is.
    pub const fn is_good(self) -> bool {
        self.number() < Self::ErrorLevel.number()
    }

    /// What an HTTP status means for a job, before the response's body says more.
    #[doc(alias = "fromHttpCode")]
    pub const fn from_http(status: u16) -> Self {
        match status {
            200..=299 => Self::Success,
            401 => Self::Unauthorised,
            403 | 407 => Self::ContentAccessError,
            400 | 405 | 406 | 410..=419 | 426 | 428 | 494 | 497 | 505 => Self::IncorrectRequest,
            404 => Self::NotFound,
            429 => Self::TooManyRequests,
            501 | 510 => Self::RequestNotImplemented,
            511 => Self::NetworkAuthRequired,
            _ => Self::NetworkError,
        }
    }

    /// What a Matrix error code means, where it says more than the HTTP status that came with it.
    pub(crate) fn from_errcode(errcode: &str) -> Option<Self> {
        Some(match errcode {
            "M_LIMIT_EXCEEDED" => Self::TooManyRequests,
            "M_CONSENT_NOT_GIVEN" => Self::UserConsentRequired,
            "M_UNSUPPORTED_ROOM_VERSION" | "M_INCOMPATIBLE_ROOM_VERSION" => Self::UnsupportedRoomVersion,
            "M_CANNOT_LEAVE_SERVER_NOTICE_ROOM" => Self::CannotLeaveRoom,
            "M_USER_DEACTIVATED" => Self::UserDeactivated,
            "M_USER_LOCKED" | "M_ACCOUNT_LOCKED" => Self::AccountLocked,
            _ => return None,
        })
    }
}
