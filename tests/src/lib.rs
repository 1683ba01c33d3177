//! Tests that cross crates, in `tests/`; here, only the code of documents is compiled, as a reader would copy it.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
