//! The same calls in three ways.

mod bare;
mod ours;
mod ruma;
mod usage;

use std::pin::Pin;
use std::rc::Rc;

use tokio::task::JoinSet;

pub use usage::cpu_microseconds;

const TOKEN: &str = "syt_cGVyc29uMTc_ZkVpQkdSbXhLbUtq_1aBcDe";
const ROOM: &str = "!aBcDeFgHiJkLmNoPqR:example.org";
const MESSAGE: &str = "m.room.message";

/// As many requests as are under way at once, at most.
pub const AT_ONCE: usize = 64;

/// A number of calls, one after the other.
type Calls = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A way to call.
#[derive(Clone)]
pub struct Caller {
    /// What is called, and how: `whoami ours`.
    pub name: String,
    /// Makes so many calls.
    run: Rc<dyn Fn(usize) -> Calls>,
}

impl Caller {
    fn new<F: Future<Output = ()> + Send + 'static>(name: &str, run: impl Fn(usize) -> F + 'static) -> Self {
        Self { name: name.to_owned(), run: Rc::new(move |calls| Box::pin(run(calls))) }
    }

    /// Makes so many calls, so many of them at once.
    pub async fn call(&self, calls: usize, at_once: usize) {
        let tasks: JoinSet<()> = (0..at_once).map(|_| (self.run)(calls / at_once)).collect();
        tasks.join_all().await;
    }
}

/// Every way, for a server at this address.
pub async fn callers(homeserver: &str) -> Vec<Caller> {
    let mut all = ours::callers(homeserver).to_vec();
    all.extend(bare::callers(homeserver));
    all.extend(ruma::callers(homeserver).await);
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

pub use bare::{client, who_am_i};
pub use ours::{asking, connection};
