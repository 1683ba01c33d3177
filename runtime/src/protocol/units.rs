//! Durations and times as the APIs count them, nearly always in milliseconds.

use std::time::{Duration, SystemTime};

/// A span in milliseconds; one of over 584 million years is cut.
pub fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

/// A time in milliseconds since the Unix epoch; an earlier one becomes the epoch.
pub fn timestamp(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, millis)
}

/// The time that a number of milliseconds since the Unix epoch means; the epoch itself, where the system's clock
/// doesn't reach so far.
pub fn time(timestamp: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(timestamp)).unwrap_or(SystemTime::UNIX_EPOCH)
}

/// A time in seconds since the Unix epoch; an earlier one is the epoch.
pub fn timestamp_seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The time that a number of seconds since the Unix epoch means; the epoch, where the system's clock doesn't reach so
/// far.
pub fn time_of_seconds(timestamp: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(timestamp)).unwrap_or(SystemTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_comes_back() {
        let now = time(1_760_000_000_123);
        assert_eq!(timestamp(now), 1_760_000_000_123);
        assert_eq!(millis(Duration::from_secs(2)), 2000);
        assert_eq!(timestamp_seconds(now), 1_760_000_000);
        assert_eq!(time_of_seconds(1_760_000_000), time(1_760_000_000_000));
    }

    #[test]
    fn nothing_overflows() {
        assert_eq!(millis(Duration::MAX), u64::MAX);
        assert_eq!(timestamp(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), 0);
        assert!(time(u64::MAX) >= SystemTime::UNIX_EPOCH);
        assert!(time_of_seconds(u64::MAX) >= SystemTime::UNIX_EPOCH);
        assert_eq!(timestamp_seconds(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), 0);
    }
}
