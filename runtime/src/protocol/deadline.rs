//! Moments to come.

use std::time::Duration;

use crate::platform::{Instant, random};

/// As good as never: adding it to the present doesn't overflow anywhere.
const NEVER: Duration = Duration::from_secs(30 * 365 * 86_400);

/// So long after a moment, or decades later if the sum is beyond what the clock can represent.
pub(crate) fn after(from: Instant, wait: Duration) -> Instant {
    from + wait.min(NEVER)
}

/// A time longer by up to this part of it, by chance: a crowd that was turned away together doesn't return together.
pub(crate) fn jittered(wait: Duration, part: f64) -> Duration {
    let chance = random() as f64 / u64::MAX as f64;
    let more = Duration::try_from_secs_f64(wait.as_secs_f64() * part * chance);
    wait.saturating_add(more.unwrap_or(Duration::MAX))
}
