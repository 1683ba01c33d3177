//! The most that is allocated at once while a reply of sync is read, in bytes: `peak REPLY...`.

use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

fn main() {
    reading::count_syncs("peak", |work| {
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        work();
        MEMORY.peak_usage() - before
    });
}
