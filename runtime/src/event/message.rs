//! What messages have in common: they reply, belong to threads, replace each other and mention users.

use super::relation::{InReplyTo, RelatesTo, Reply, Thread};
use super::{Envelope, EventContent};
use crate::protocol::id::{EventId, UserId};
use crate::record;

/// Whom a message mentions: its `m.mentions`.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Mentions {
    /// The users.
    pub user_ids: Option<Vec<UserId>>,
    /// Whether it is everyone in the room.
    pub room: Option<bool>,
}

record! { Mentions { 0 user_ids: Optional "user_ids", 1 room: Optional "room" } }

impl Mentions {
    /// Nobody yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Mentions a user, once.
    pub fn add(&mut self, user_id: impl Into<UserId>) {
        let (users, user_id) = (self.user_ids.get_or_insert_default(), user_id.into());
        if !users.contains(&user_id) {
            users.push(user_id);
        }
    }
}

/// An event of a room, to which others may relate.
pub trait RoomEvent: Envelope {
    /// Its ID.
    fn event_id(&self) -> &EventId;
    /// Who sent it.
    fn sender(&self) -> &UserId;
}

/// Content of messages: they may relate to other events and mention users.
pub trait MessageContent: EventContent {
    /// Where the content says what it relates to.
    fn relates_to_mut(&mut self) -> &mut Option<RelatesTo>;
    /// Where the content says whom it mentions.
    fn mentions_mut(&mut self) -> &mut Option<Mentions>;

    /// Makes it a reply to an event, and mentions that event's sender. In a thread it stays there.
    ///
    /// Nobody mentions themselves: for a reply to one's own event, [`reply_to_id`](Self::reply_to_id) is better.
    #[must_use]
    fn reply_to(self, event: &impl RoomEvent) -> Self {
        self.reply_to_id(event.event_id().clone()).mention(event.sender().clone())
    }

    /// Makes it a reply to the event with this ID, and mentions nobody. In a thread it stays there.
    #[must_use]
    fn reply_to_id(mut self, event_id: impl Into<EventId>) -> Self {
        let relates_to = self.relates_to_mut();
        match relates_to {
            Some(RelatesTo::Thread(thread)) => {
                thread.is_falling_back = Some(false);
                thread.in_reply_to = Some(InReplyTo { event_id: event_id.into() });
            }
            _ => *relates_to = Some(RelatesTo::reply(event_id)),
        }
        self
    }

    /// Puts it into the thread that begins with the event `root`; a reply stays one.
    ///
    /// `latest` is the thread's latest event, or the root if there is none yet: clients that know no threads show the
    /// message as a reply to it.
    #[must_use]
    fn in_thread(mut self, root: impl Into<EventId>, latest: impl Into<EventId>) -> Self {
        let relates_to = self.relates_to_mut();
        *relates_to = Some(match relates_to.take() {
            Some(RelatesTo::Reply(Reply { in_reply_to })) => RelatesTo::Thread(Thread {
                event_id: root.into(),
                is_falling_back: Some(false),
                in_reply_to: Some(in_reply_to),
            }),
            _ => RelatesTo::thread(root, latest),
        });
        self
    }

    /// Mentions a user, who is notified.
    #[must_use]
    fn mention(mut self, user_id: impl Into<UserId>) -> Self {
        self.mentions_mut().get_or_insert_default().add(user_id);
        self
    }

    /// Mentions everyone in the room.
    #[must_use]
    fn mention_room(mut self) -> Self {
        self.mentions_mut().get_or_insert_default().room = Some(true);
        self
    }
}

/// Content of messages that can replace each other.
pub trait EditableContent: MessageContent + Clone {
    /// Where an edit has its content.
    fn new_content_mut(&mut self) -> &mut Option<Box<Self>>;
    /// The text, if the content has one.
    fn body_mut(&mut self) -> Option<&mut String>;
    /// The text's format and the text in that format, if the content can have them.
    fn formatted_mut(&mut self) -> Option<(&mut Option<String>, &mut Option<String>)>;

    /// Sets the text as HTML. A content that has no formatted text stays as it is.
    #[must_use]
    fn html(mut self, html: impl Into<String>) -> Self {
        if let Some((format, formatted)) = self.formatted_mut() {
            *format = Some("org.matrix.custom.html".to_owned());
            *formatted = Some(html.into());
        }
        self
    }

    /// Makes it an edit: the content is to replace that of the event with this ID.
    ///
    /// The text gets a star for clients that know no edits. All whom the content mentions were notified of the event
    /// before:
    /// [`mention`](MessageContent::mention) those who are new after this call.
    #[must_use]
    fn edit(mut self, event_id: impl Into<EventId>) -> Self {
        *self.relates_to_mut() = None;
        *self.new_content_mut() = None;
        let new = self.clone();
        if let Some(body) = self.body_mut() {
            body.insert_str(0, "* ");
        }
        if let Some((_, Some(formatted))) = self.formatted_mut() {
            formatted.insert_str(0, "* ");
        }
        *self.mentions_mut() = Some(Mentions::new());
        *self.relates_to_mut() = Some(RelatesTo::replacement(event_id));
        *self.new_content_mut() = Some(Box::new(new));
        self
    }
}
