// Written by `cargo xtask regen` from api-spec/client-server/definitions/push_ruleset.yaml, Matrix 1.19. Do not edit.

//! Definitions that others share.
//!
//! From the definitions in `client-server/definitions/push_ruleset.yaml`.

use matrix_jobs_runtime::record;

use crate::client_server::definitions::push_rule::PushRule;

/// Push rules by kind; in each kind, the first that matches counts.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct PushRuleset {
    /// `content`: a list, may be missing.
    pub content: Option<Vec<PushRule>>,
    /// `override`: a list, may be missing.
    pub r#override: Option<Vec<PushRule>>,
    /// `room`: a list, may be missing.
    pub room: Option<Vec<PushRule>>,
    /// `sender`: a list, may be missing.
    pub sender: Option<Vec<PushRule>>,
    /// `underride`: a list, may be missing.
    pub underride: Option<Vec<PushRule>>,
}

impl PushRuleset {
    /// `content`: a list, may be missing.
    pub fn content(&self) -> Option<&[PushRule]> {
        self.content.as_deref()
    }

    /// `override`: a list, may be missing.
    pub fn r#override(&self) -> Option<&[PushRule]> {
        self.r#override.as_deref()
    }

    /// `room`: a list, may be missing.
    pub fn room(&self) -> Option<&[PushRule]> {
        self.room.as_deref()
    }

    /// `sender`: a list, may be missing.
    pub fn sender(&self) -> Option<&[PushRule]> {
        self.sender.as_deref()
    }

    /// `underride`: a list, may be missing.
    pub fn underride(&self) -> Option<&[PushRule]> {
        self.underride.as_deref()
    }
}

record! {
    PushRuleset {
        0 content: Optional "content",
        1 r#override: Optional "override",
        2 room: Optional "room",
        3 sender: Optional "sender",
        4 underride: Optional "underride",
    }
}
