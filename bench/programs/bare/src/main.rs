//! One call, by reqwest alone.

mod call;

use std::{env, error::Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (homeserver, token) = (env::var("HOMESERVER")?, env::var("TOKEN")?);
    println!("{}", call::who_am_i(&homeserver, &token).await?.user_id);
    Ok(())
}
