//! How events relate to each other: replies, threads, reactions, edits.

use crate::json::{Custom, Json, JsonObject, Slot, Source, View};
use crate::protocol::id::EventId;
use crate::{json_serde, record};

/// How an event relates to another: its `m.relates_to`.
///
/// A kind that is not known here, or one that lacks what it requires, is [`Other`](Self::Other) and keeps its JSON.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub enum RelatesTo {
    /// A reply: without a `rel_type`.
    Reply(Reply),
    /// `rel_type` is `m.thread`.
    Thread(Thread),
    /// `rel_type` is `m.annotation`: a reaction.
    Annotation(Annotation),
    /// `rel_type` is `m.reference`.
    Reference(Reference),
    /// `rel_type` is `m.replace`: an edit.
    Replacement(Replacement),
    /// Any other relation.
    Other(JsonObject),
}

/// Points at the event that is replied to.
#[derive(Clone, Debug)]
pub struct InReplyTo {
    /// The event that is replied to.
    pub event_id: EventId,
}

/// A reply to another event.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The event that is replied to.
    pub in_reply_to: InReplyTo,
}

/// Part of a thread.
#[derive(Clone, Debug)]
pub struct Thread {
    /// The thread's root.
    pub event_id: EventId,
    /// Whether `in_reply_to` is only there for clients that know no threads.
    pub is_falling_back: Option<bool>,
    /// The event that is replied to; the thread's latest one where it is falling back.
    pub in_reply_to: Option<InReplyTo>,
}

/// A reaction to another event.
#[derive(Clone, Debug)]
pub struct Annotation {
    /// The event that is reacted to.
    pub event_id: EventId,
    /// The reaction, an emoji in most cases.
    pub key: String,
}

/// A reference to another event.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The event that is referred to.
    pub event_id: EventId,
}

/// An edit of another event.
#[derive(Clone, Debug)]
pub struct Replacement {
    /// The event that is replaced.
    pub event_id: EventId,
}

record! { InReplyTo { 0 event_id: Required "event_id" } }
record! { Reply { 0 in_reply_to: Required "m.in_reply_to" } }
record! {
    Thread {
        0 event_id: Required "event_id",
        1 is_falling_back: Optional "is_falling_back",
        2 in_reply_to: Optional "m.in_reply_to",
        = "rel_type" "m.thread"
    }
}
record! {
    Annotation { 0 event_id: Required "event_id", 1 key: Required "key", = "rel_type" "m.annotation" }
}
record! { Reference { 0 event_id: Required "event_id", = "rel_type" "m.reference" } }
record! { Replacement { 0 event_id: Required "event_id", = "rel_type" "m.replace" } }

impl RelatesTo {
    /// A reply to an event.
    pub fn reply(event_id: impl Into<EventId>) -> Self {
        Self::Reply(Reply { in_reply_to: InReplyTo { event_id: event_id.into() } })
    }

    /// A message in the thread that begins with `root`; `latest` is the last one before it, which clients without
    /// threads show it as a reply to.
    pub fn thread(root: impl Into<EventId>, latest: impl Into<EventId>) -> Self {
        let in_reply_to = Some(InReplyTo { event_id: latest.into() });
        Self::Thread(Thread { event_id: root.into(), is_falling_back: Some(true), in_reply_to })
    }

    /// A reaction to an event.
    pub fn annotation(event_id: impl Into<EventId>, key: impl Into<String>) -> Self {
        Self::Annotation(Annotation { event_id: event_id.into(), key: key.into() })
    }

    /// A reference to an event.
    pub fn reference(event_id: impl Into<EventId>) -> Self {
        Self::Reference(Reference { event_id: event_id.into() })
    }

    /// An edit of an event.
    pub fn replacement(event_id: impl Into<EventId>) -> Self {
        Self::Replacement(Replacement { event_id: event_id.into() })
    }

    /// The event that is replied to, in a thread as well; none if that is only there for clients without threads.
    pub fn in_reply_to(&self) -> Option<&EventId> {
        match self {
            Self::Reply(reply) => Some(&reply.in_reply_to.event_id),
            Self::Thread(Thread { is_falling_back: Some(true), .. }) => None,
            Self::Thread(thread) => thread.in_reply_to.as_ref().map(|reply| &reply.event_id),
            _ => None,
        }
    }

    /// The event that is replaced, if it is an edit.
    pub fn replaces(&self) -> Option<&EventId> {
        match self {
            Self::Replacement(replacement) => Some(&replacement.event_id),
            _ => None,
        }
    }

    /// The root of the thread that the event is in.
    pub fn thread_root(&self) -> Option<&EventId> {
        match self {
            Self::Thread(thread) => Some(&thread.event_id),
            _ => None,
        }
    }
}

impl Json for RelatesTo {
    fn blank() -> Self {
        Self::Other(JsonObject::new())
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Custom(self)
    }
    fn view(&self) -> View<'_> {
        match self {
            Self::Reply(relation) => relation.view(),
            Self::Thread(relation) => relation.view(),
            Self::Annotation(relation) => relation.view(),
            Self::Reference(relation) => relation.view(),
            Self::Replacement(relation) => relation.view(),
            Self::Other(json) => json.view(),
        }
    }
}

impl Custom for RelatesTo {
    fn read(&mut self, source: &mut Source<'_, '_>) -> bool {
        let known = match source.tag("rel_type").as_deref() {
            None => source.attempt().map(Self::Reply),
            Some("m.thread") => source.attempt().map(Self::Thread),
            Some("m.annotation") => source.attempt().map(Self::Annotation),
            Some("m.reference") => source.attempt().map(Self::Reference),
            Some("m.replace") => source.attempt().map(Self::Replacement),
            Some(_) => None,
        };
        if let Some(known) = known {
            *self = known;
            return true;
        }
        let mut json = JsonObject::new();
        let good = source.fill(&mut json);
        *self = Self::Other(json);
        good
    }
    fn clear(&mut self) {
        *self = Json::blank();
    }
}
json_serde!(RelatesTo);
