//! All that reading a reply of sync allocates, in bytes: `allocated REPLY...`.

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static MEMORY: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    reading::count_syncs("allocated", |work| {
        let region = Region::new(MEMORY);
        work();
        region.change().bytes_allocated
    });
}
