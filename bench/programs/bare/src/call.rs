//! A call as programs write it by hand.

use std::error::Error;

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Owner {
    pub user_id: String,
}

/// Asks a homeserver whose token this is.
pub async fn who_am_i(homeserver: &str, token: &str) -> Result<Owner, Box<dyn Error>> {
    let url = format!("{homeserver}/_matrix/client/v3/account/whoami");
    let reply = tls::client()?.get(url).bearer_auth(token).send().await?;
    Ok(reply.error_for_status()?.json().await?)
}
