// Written by `cargo xtask regen` from api-spec/client-server/definitions/push_ruleset.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/push_ruleset.yaml`.

use matrix_jobs_runtime::record;

pub use crate::client_server::definitions::push_rule::PushRule;

/// Push rules by kind; in each kind, the first that matches counts.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Response of [`GetPushRulesGlobalJob`](crate::client_server::GetPushRulesGlobalJob)."
)]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct PushRuleset {
    /// Rules about words in messages.
    ///
    /// `content`: array, optional.
    pub content: Option<Vec<PushRule>>,
    /// Rules that come before all others.
    ///
    /// `override`: array, optional.
    pub r#override: Option<Vec<PushRule>>,
    /// Rules about rooms; the ID of the rule is that of the room.
    ///
    /// `room`: array, optional.
    pub room: Option<Vec<PushRule>>,
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: array, optional.
    pub sender: Option<Vec<PushRule>>,
    /// Rules that come after all others.
    ///
    /// `underride`: array, optional.
    pub underride: Option<Vec<PushRule>>,
}

impl PushRuleset {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`content`](Self#structfield.content).
    #[inline]
    #[must_use]
    pub fn with_content(mut self, content: Vec<PushRule>) -> Self {
        self.content = Some(content);
        self
    }

    /// Sets [`override`](Self#structfield.override).
    #[inline]
    #[must_use]
    pub fn with_override(mut self, r#override: Vec<PushRule>) -> Self {
        self.r#override = Some(r#override);
        self
    }

    /// Sets [`room`](Self#structfield.room).
    #[inline]
    #[must_use]
    pub fn with_room(mut self, room: Vec<PushRule>) -> Self {
        self.room = Some(room);
        self
    }

    /// Sets [`sender`](Self#structfield.sender).
    #[inline]
    #[must_use]
    pub fn with_sender(mut self, sender: Vec<PushRule>) -> Self {
        self.sender = Some(sender);
        self
    }

    /// Sets [`underride`](Self#structfield.underride).
    #[inline]
    #[must_use]
    pub fn with_underride(mut self, underride: Vec<PushRule>) -> Self {
        self.underride = Some(underride);
        self
    }

    /// Rules about words in messages.
    ///
    /// `content`: array, optional.
    pub fn content(&self) -> Option<&[PushRule]> {
        self.content.as_deref()
    }

    /// Rules that come before all others.
    ///
    /// `override`: array, optional.
    pub fn r#override(&self) -> Option<&[PushRule]> {
        self.r#override.as_deref()
    }

    /// Rules about rooms; the ID of the rule is that of the room.
    ///
    /// `room`: array, optional.
    pub fn room(&self) -> Option<&[PushRule]> {
        self.room.as_deref()
    }

    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: array, optional.
    pub fn sender(&self) -> Option<&[PushRule]> {
        self.sender.as_deref()
    }

    /// Rules that come after all others.
    ///
    /// `underride`: array, optional.
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
