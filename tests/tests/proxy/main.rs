//! Behind nginx, as most homeservers are: what it does to connections, and what it says itself. `tests/proxy/run` runs
//! these tests; without it they are skipped.

mod certificates;
mod nginx;
mod processed_once;
mod said_by_nginx;
