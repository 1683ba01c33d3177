//! How long reading and writing take: `speed ROUNDS REPLY_OF_SYNC...`.

use std::env;

fn main() {
    let mut words = env::args().skip(1);
    let rounds = words.next().and_then(|rounds| rounds.parse().ok()).expect("the number of rounds");
    let syncs = words.map(|path| reading::sync(&path));
    for all in syncs.chain(reading::replies()).chain(reading::bodies()).chain(reading::requests()) {
        series::measure(all, rounds);
    }
}
