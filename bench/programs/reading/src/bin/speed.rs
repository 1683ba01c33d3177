//! How long reading replies of sync takes, or reading and writing all that is small if none is named:
//! `speed ROUNDS [REPLY_OF_SYNC...]`.

use std::env;

fn main() {
    let mut words = env::args().skip(1);
    let rounds = words.next().and_then(|rounds| rounds.parse().ok()).expect("the number of rounds");
    let mut all: Vec<_> = words.flat_map(|path| reading::sync(&path).collect::<Vec<_>>()).collect();
    if all.is_empty() {
        all = reading::replies().chain(reading::bodies()).chain(reading::requests()).collect();
    }
    all.into_iter().for_each(|series| series::measure(series, rounds));
}
