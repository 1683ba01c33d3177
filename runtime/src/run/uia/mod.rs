//! User-interactive authentication: what a server wants to see before it does what was asked, and who shows it.
//!
//! A job that may need it is run with a handler, which is asked for the data of one stage after the other:
//!
//! ```no_run
//! # use matrix_jobs_runtime as matrix_jobs;
//! use matrix_jobs::uia::{self, UiaStage};
//! # use matrix_jobs_runtime::{Connection, Job, JobError};
//!
//! # async fn example<J: Job>(connection: Connection, job: J, another: J) -> Result<(), JobError> {
//! // With the password, which is what most servers ask for.
//! connection.run_with_uia(job, uia::password("alice", "correct horse")).await?;
//!
//! // With whatever the user does in a browser.
//! connection
//!     .run_with_uia(another, |challenge| async move {
//!         let stage = challenge.next_stages().first()?.to_string();
//!         println!("Please open {}, and come back", challenge.fallback_url(&stage)?);
//!         std::io::stdin().read_line(&mut String::new()).ok()?;
//!         Some(UiaStage::Browser)
//!     })
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! Dummy stages pass by themselves. A handler that returns `None` gives up, and the job ends as
//! [`Unauthorised`](crate::JobStatusCode::Unauthorised). The handler is not called for a server that asks for nothing.
//!
//! A job also ends as [`Unauthorised`](crate::JobStatusCode::Unauthorised) when the same stage was shown twice in a row
//! and the server neither completes nor refuses it, as one does that forgets its sessions, and after 256 answers. A
//! handler may ask as often as that whether the user is done in a browser.

mod challenge;
mod driver;
mod stage;

pub use crate::protocol::authentication::{AuthenticationFlow, AuthenticationResponse};
pub use challenge::UiaChallenge;
pub(crate) use driver::{Authenticator, Uia};
pub use stage::{Password, ThreepidCredentials, UiaStage, UserIdentifier};

use std::future::{Ready, ready};

/// A handler that knows the user's password, and nothing else. It gives up when the server wants other stages, or
/// doesn't take the password.
pub fn password(
    user: impl Into<UserIdentifier>,
    password: impl Into<Password>,
) -> impl FnMut(UiaChallenge) -> Ready<Option<UiaStage>> + Send + 'static {
    let stage = UiaStage::Password { user: user.into(), password: password.into() };
    move |challenge| {
        let fits = challenge.failure().is_none() && challenge.next_stages().contains(&"m.login.password");
        ready(fits.then(|| stage.clone()))
    }
}
