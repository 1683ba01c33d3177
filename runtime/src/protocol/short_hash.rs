//! Short numbers for texts.

/// Some number but zero, by FNV-1a: texts are short here, and each job asks for it. Two texts rarely have the same.
pub(crate) fn short_hash(text: &str) -> u32 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    ((hash ^ hash >> 32) as u32).max(1)
}
