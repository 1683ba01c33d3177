//! One call by reqwest alone, and ten requests by ruma-client.

#[path = "../../bare/src/call.rs"]
mod call;
mod requests;

use std::{env, error::Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (homeserver, token) = (env::var("HOMESERVER")?, env::var("TOKEN")?);
    println!("{}", call::who_am_i(&homeserver, &token).await?.user_id);
    requests::run(&homeserver, &token).await
}
