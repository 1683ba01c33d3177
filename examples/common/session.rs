//! A session that lasts as long as the program.

use matrix_jobs::{Connection, Session};

use crate::common::{Account, Outcome, stopped};

/// Logs in on a new device, does something, and logs out again, however that ended.
pub async fn with_session(
    account: &Account,
    device_name: &str,
    work: impl AsyncFnOnce(&Connection, &Session) -> Outcome,
) -> Outcome {
    let connection = account.connect().await?;
    let login = connection.login_with_password(&account.user, account.password.clone());
    let session = login.device_name(device_name).await?;
    let outcome = work(&connection, &session).await;
    let logout = tokio::select! {
        logout = connection.logout() => logout.map_err(Into::into),
        () = stopped() => Err("stopped before the device was logged out".into()),
    };
    outcome.and(logout)
}
