//! How much memory a body may become: an element of three bytes can fill a struct of a thousand.

use super::ReadError;

/// What a reading fails with that exceeds its budget.
pub(super) const TOO_COSTLY: ReadError = ReadError::fixed(
    "the body is made of too many small elements: it would take up many times its size in memory",
);

/// What a body may cost per byte, and what any body may cost.
const PER_BYTE: usize = 32;
const FREE: usize = 1 << 20;

/// What is left for the elements of lists and the entries of maps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    left: usize,
}

impl Budget {
    /// The budget for a body of this size.
    pub(super) fn for_body(size: usize) -> Self {
        Self { left: size.saturating_mul(PER_BYTE).saturating_add(FREE) }
    }

    /// For where the size isn't known, and the caller has its values in memory anyway.
    pub(super) fn unlimited() -> Self {
        Self { left: usize::MAX }
    }

    /// Takes something from the budget, and says whether there was enough.
    #[inline]
    pub(super) fn spend(&mut self, size: usize) -> bool {
        let left = self.left.checked_sub(size);
        self.left = left.unwrap_or_default();
        left.is_some()
    }

    /// Gives back what was spent since then and has been dropped.
    pub(super) fn refund(&mut self, before: Self) {
        self.left = before.left;
    }
}
