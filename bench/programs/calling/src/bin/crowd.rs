//! Many calls made at the same moment, of which so many are under way at once: CPU in microseconds and the most memory
//! in bytes, both for all together. `crowd ROUNDS URL CALLS...`

use std::env;
use std::sync::Arc;

use calling::{AT_ONCE, asking, client, connection, cpu_microseconds, who_am_i};
use peak_alloc::PeakAlloc;
use series::print;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut words = env::args().skip(1);
    let rounds: usize = words.next().and_then(|rounds| rounds.parse().ok()).expect("the number of rounds");
    let url: Arc<str> = words.next().expect("the server's URL").into();
    let (ours, theirs, turns) = (connection(&url, AT_ONCE), client(), Arc::new(Semaphore::new(AT_ONCE)));
    let jobs = async |calls: usize| {
        let all: Vec<_> = (0..calls).map(|_| asking(&ours)).collect();
        for job in all {
            job.await.expect("an answer");
        }
    };
    let tasks = async |calls: usize| {
        let mut all = JoinSet::new();
        for _ in 0..calls {
            let (client, url, turns) = (theirs.clone(), Arc::clone(&url), Arc::clone(&turns));
            all.spawn(async move {
                let _turn = turns.acquire().await;
                who_am_i(&client, &url).await.expect("an answer").user_id
            });
        }
        while let Some(answer) = all.join_next().await {
            assert!(!answer.expect("an answer").is_empty());
        }
    };
    // Opens the connections to the server.
    jobs(4 * AT_ONCE).await;
    tasks(4 * AT_ONCE).await;
    for calls in words.map(|calls| calls.parse().expect("a number of calls")) {
        let [mut ours, mut theirs] = [Figures::default(), Figures::default()];
        for _ in 0..rounds {
            ours.add(jobs(calls)).await;
            theirs.add(tasks(calls)).await;
        }
        ours.print(&format!("{calls} ours"));
        theirs.print(&format!("{calls} reqwest"));
    }
}

#[derive(Default)]
struct Figures {
    cpu: Vec<f64>,
    memory: Vec<f64>,
}

impl Figures {
    async fn add(&mut self, work: impl Future<Output = ()>) {
        let (cpu, memory) = (cpu_microseconds(), MEMORY.current_usage());
        MEMORY.reset_peak_usage();
        work.await;
        self.cpu.push(cpu_microseconds() - cpu);
        self.memory.push(MEMORY.peak_usage().saturating_sub(memory) as f64);
    }

    fn print(self, name: &str) {
        print(&format!("{name} CPU"), self.cpu);
        print(&format!("{name} memory"), self.memory);
    }
}
