//! Moments to come.

use std::time::Duration;

use tokio::time::Instant;

/// As good as never: adding it to the present doesn't overflow anywhere.
const NEVER: Duration = Duration::from_secs(30 * 365 * 86_400);

/// So long after a moment, or decades later if the sum is beyond what the clock can tell.
pub(crate) fn after(from: Instant, wait: Duration) -> Instant {
    from + wait.min(NEVER)
}
