//! What a limit on rates is about.

use std::iter;

use crate::protocol::short_hash::short_hash;

/// What a server may limit: the connection, an operation, or a part of an operation: what is sent for one room or one
/// user.
///
/// By their hashes, so that it is small: thousands of jobs may wait. Two with the same hash would only wait for each
/// other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Scope {
    /// Zero for all operations.
    operation: u32,
    /// Zero for the whole operation.
    part: u32,
}

impl Scope {
    /// The whole connection.
    pub(super) const CONNECTION: Self = Self { operation: 0, part: 0 };

    /// An operation, in a room if it is about one, which is named by its hash, and on behalf of a user if one is named.
    pub(crate) fn of(operation: &str, room: Option<u32>, user: Option<&str>) -> Self {
        let user = user.map(|user| short_hash(user).rotate_left(16));
        let part = room.into_iter().chain(user).reduce(|room, user| (room ^ user).max(1));
        Self { operation: short_hash(operation), part: part.unwrap_or_default() }
    }

    /// The next wider one.
    fn wider(self) -> Option<Self> {
        match self {
            Self::CONNECTION => None,
            Self { part: 0, .. } => Some(Self::CONNECTION),
            Self { operation, .. } => Some(Self { operation, part: 0 }),
        }
    }

    /// It, and all wider ones.
    pub(super) fn and_wider(self) -> impl Iterator<Item = Self> {
        iter::successors(Some(self), |scope| scope.wider())
    }

    pub(super) fn is_in(self, scope: Self) -> bool {
        self.and_wider().any(|wider| wider == scope)
    }

    /// The part of a wider scope that it is, or is in.
    pub(super) fn part_of(self, scope: Self) -> Option<Self> {
        self.and_wider().find(|part| part.wider() == Some(scope))
    }
}
