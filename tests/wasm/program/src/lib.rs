//! What matrix-jobs does in WebAssembly. Each function is one scenario against a server at a base URL, which JavaScript
//! calls by its name; it panics if something isn't as it should be. What the server saw, JavaScript judges.

mod account;
mod files;
mod jobs;
mod memory;
mod server;

use std::sync::Once;
use std::time::Duration;

use gloo_timers::future::TimeoutFuture;
use matrix_jobs::{BackoffStep, Connection, JobBackoffStrategy};
use wasm_bindgen::prelude::*;
use web_time::Instant;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn error(message: String);
}

macro_rules! scenarios {
    ($($module:ident: $($name:ident)+;)+) => {
        /// Runs a scenario against the server at a base URL.
        #[wasm_bindgen]
        pub async fn scenario(name: String, base: String) {
            static HOOK: Once = Once::new();
            HOOK.call_once(|| std::panic::set_hook(Box::new(|panic| error(panic.to_string()))));
            match &name[..] {
                $($(stringify!($name) => $module::$name(&base).await,)+)+
                _ => panic!("there is no scenario {name}"),
            }
        }
    };
}

scenarios! {
    account: session uia renewal discovery;
    jobs: limited limited_by_header retried abandoned dropped silent unreachable callbacks crowd pages large;
    files: upload stream_up download stream_down too_large;
    memory: mocked signed redirected other_origin single_sign_on;
    server: synapse;
}

/// A connection whose jobs are retried after 50 ms, twice.
fn connection(base: &str) -> Connection {
    let step = |attempt_timeout| BackoffStep { attempt_timeout, retry_interval: Duration::from_millis(50) };
    let strategy = JobBackoffStrategy::new([step(Duration::from_secs(5)); 2]);
    let connection = Connection::builder(base).unwrap().backoff(strategy).build().unwrap();
    connection.set_access_token("token");
    connection
}

async fn pause(milliseconds: u32) {
    TimeoutFuture::new(milliseconds).await;
}

/// Sees to it that it took so long, and not much longer.
fn took(since: Instant, milliseconds: std::ops::Range<u128>) {
    let time = since.elapsed().as_millis();
    assert!(milliseconds.contains(&time), "it took {time} ms instead of {milliseconds:?}");
}
