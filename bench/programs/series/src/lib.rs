//! Runs things in turns, so that whatever else the machine does meets all of them, and prints a line for each: its
//! name, and the best and the median of its figures.

use std::hint::black_box;
use std::time::Duration;

use nix::time::{ClockId, clock_gettime};

/// As long as this, more or less, takes each turn.
const TURN: Duration = Duration::from_millis(5);

/// Something that is done again and again, under a name.
pub struct Series<'a> {
    name: String,
    run: Box<dyn FnMut() + 'a>,
}

impl<'a> Series<'a> {
    /// What `work` makes is dropped within the time.
    pub fn new<T>(name: impl Into<String>, mut work: impl FnMut() -> T + 'a) -> Self {
        Self { name: name.into(), run: Box::new(move || drop(black_box(work()))) }
    }
}

/// CPU time of this thread: what others do meanwhile isn't in it.
fn now() -> Duration {
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).expect("a clock").into()
}

/// Prints nanoseconds.
pub fn measure(mut all: Vec<Series<'_>>, rounds: usize) {
    let times = times(&mut all);
    let mut nanoseconds = vec![Vec::with_capacity(rounds); all.len()];
    for _ in 0..rounds {
        for (series, figures) in all.iter_mut().zip(&mut nanoseconds) {
            let start = now();
            for _ in 0..times {
                (series.run)();
            }
            figures.push((now() - start).as_nanos() as f64 / times as f64);
        }
    }
    for (series, figures) in all.iter().zip(nanoseconds) {
        print(&series.name, figures);
    }
}

/// How often one of these is to be run in a turn.
fn times(all: &mut [Series<'_>]) -> usize {
    let start = now();
    let mut times = 0;
    while now() - start < TURN {
        all.iter_mut().for_each(|series| (series.run)());
        times += all.len();
    }
    times
}

/// Prints figures that were taken otherwise.
pub fn print(name: &str, mut figures: Vec<f64>) {
    figures.sort_by(f64::total_cmp);
    println!("{name}\t{}\t{}", figures[0], figures[figures.len() / 2]);
}
