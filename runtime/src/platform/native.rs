//! Tokio's tasks and clock, and the operating system's.

use std::hash::{BuildHasher, RandomState};
use std::net::UdpSocket;
use std::panic::catch_unwind;
use std::time::{Duration, SystemTime};

pub(crate) use tokio::runtime::Handle;
pub(crate) use tokio::spawn;
pub(crate) use tokio::task::{JoinError, JoinHandle, spawn_blocking};
pub(crate) use tokio::time::{Instant, Sleep, sleep, sleep_until, timeout};

/// The time of day.
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// Another number each time, and in each process. It is no secret.
pub(crate) fn random() -> u64 {
    // Each `RandomState` is another one.
    RandomState::new().hash_one(std::process::id())
}

/// Whether the runtime that is here has timers. Tokio says that it has none only by a panic, whose message is printed all
/// the same.
pub(crate) fn has_timers() -> bool {
    catch_unwind(|| drop(sleep(Duration::ZERO))).is_ok()
}

/// Whether it has I/O.
pub(crate) fn has_io() -> bool {
    catch_unwind(register_socket).is_ok()
}

/// Has a socket watched that nobody writes to. Whether there can be one is not the question.
fn register_socket() {
    if let Ok(socket) = UdpSocket::bind("127.0.0.1:0")
        && socket.set_nonblocking(true).is_ok()
    {
        let _ = tokio::net::UdpSocket::from_std(socket);
    }
}
