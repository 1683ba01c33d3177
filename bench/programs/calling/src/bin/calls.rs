//! The CPU of a call, in microseconds of this process: `calls ROUNDS URL [NAME [AT_ONCE]]`. Only what has the name in it is
//! called, and only so many at once, which helps a profiler: `calls 1 URL "send ours" 1`.

use std::env;

use calling::{AT_ONCE, callers, cpu_microseconds};
use series::print;

/// In each round, so many calls of each kind.
const CALLS: usize = 32 * AT_ONCE;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut words = env::args().skip(1);
    let rounds: usize = words.next().and_then(|rounds| rounds.parse().ok()).expect("the number of rounds");
    let url = words.next().expect("the server's URL");
    let name = words.next().unwrap_or_default();
    let only: Option<usize> = words.next().map(|number| number.parse().expect("how many at once"));
    let mut callers = callers(&url).await;
    callers.retain(|caller| caller.name.contains(&name));
    for at_once in [1, AT_ONCE].into_iter().filter(|number| only.is_none_or(|only| only == *number)) {
        let mut figures = vec![Vec::with_capacity(rounds); callers.len()];
        // The first round opens the connections.
        for round in 0..=rounds {
            for (caller, figures) in callers.iter().zip(&mut figures) {
                let before = cpu_microseconds();
                caller.call(CALLS, at_once).await;
                let cost = (cpu_microseconds() - before) / CALLS as f64;
                figures.extend((round > 0).then_some(cost));
            }
        }
        for (caller, figures) in callers.iter().zip(figures) {
            print(&format!("{} {at_once}", caller.name), figures);
        }
    }
}
