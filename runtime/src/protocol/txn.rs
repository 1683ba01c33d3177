//! Transaction IDs: by them a server distinguishes a request that came twice from two requests.

use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Tells this process from others that run at the same time, for the same device perhaps.
static PROCESS: LazyLock<u64> = LazyLock::new(|| RandomState::new().hash_one(std::process::id()));
/// Tells the ids of this process apart, whatever the clock does.
static COUNT: AtomicU64 = AtomicU64::new(0);

/// An id that was never made before, here or elsewhere: letters, digits and `-` only.
pub(crate) fn new_id() -> String {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_nanos());
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{time:x}-{:x}-{count:x}", *PROCESS)
}
