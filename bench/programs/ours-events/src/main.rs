//! One call by reqwest alone, ten jobs, and five types of events.

#[path = "../../bare/src/call.rs"]
mod call;
mod events;
#[path = "../../ours/src/jobs.rs"]
mod jobs;

use std::{env, error::Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (homeserver, token) = (env::var("HOMESERVER")?, env::var("TOKEN")?);
    println!("{}", call::who_am_i(&homeserver, &token).await?.user_id);
    jobs::run(&homeserver, &token).await?;
    events::run(&homeserver, &token).await
}
