//! The memory of a call that waits for its turn, in bytes: `queued CALLS`.

use std::env;
use std::sync::Arc;
use std::time::Duration;

use calling::{asking, client, connection, who_am_i};
use peak_alloc::PeakAlloc;
use series::print;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::{JoinSet, yield_now};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let calls: usize = env::args().nth(1).and_then(|calls| calls.parse().ok()).expect("the number of calls");
    // It takes connections, and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url: Arc<str> = format!("http://{}", silent.local_addr().expect("its address")).into();

    let connection = connection(&url, 1);
    let mut handles = Vec::with_capacity(calls);
    handles.push(asking(&connection));
    tokio::time::sleep(Duration::from_millis(100)).await;
    let before = MEMORY.current_usage();
    handles.extend((1..calls).map(|_| asking(&connection)));
    while connection.queued() < calls - 1 {
        yield_now().await;
    }
    print("ours", vec![(MEMORY.current_usage() - before) as f64 / (calls - 1) as f64]);

    let (client, turns) = (client(), Arc::new(Semaphore::new(0)));
    let mut tasks = JoinSet::new();
    let before = MEMORY.current_usage();
    for _ in 0..calls {
        let (client, url, turns) = (client.clone(), Arc::clone(&url), Arc::clone(&turns));
        tasks.spawn(async move {
            let _turn = turns.acquire().await;
            who_am_i(&client, &url).await.is_ok()
        });
    }
    for _ in 0..calls {
        yield_now().await;
    }
    print("reqwest", vec![(MEMORY.current_usage() - before) as f64 / calls as f64]);
}
