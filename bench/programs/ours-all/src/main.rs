//! One call by reqwest alone, and ten jobs, all APIs being there.

#[path = "../../bare/src/call.rs"]
mod call;
#[path = "../../ours/src/jobs.rs"]
mod jobs;

use std::{env, error::Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (homeserver, token) = (env::var("HOMESERVER")?, env::var("TOKEN")?);
    println!("{}", call::who_am_i(&homeserver, &token).await?.user_id);
    jobs::run(&homeserver, &token).await
}
