//! The hard cases of the definitions that no other test names; codegen/README.md lists where each of the 43 is held.
//!
//! What the real definitions show is asked of the committed crate, the rest of short definitions of our own.

mod made;
mod names;
mod reading;
mod replies;
mod words;
