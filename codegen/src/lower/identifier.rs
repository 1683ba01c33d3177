//! Strings that are identifiers: by their name, or because an overlay says so.
//!
//! No `format` tells: definitions get more of them with each release, and no type may change with one.

use super::Lower;
use crate::load::Cursor;
use crate::model::{Identifier, Type};

impl<'a> Lower<'a, '_> {
    /// The type with the kinds that `x-rust-identifier` gives to its strings and `x-rust-keys` to its keys.
    ///
    /// An action may mark a name wherever it stands: on what holds no strings, or has no keys, it is of no effect.
    pub(super) fn identified(
        &mut self,
        ty: Type,
        strings: Option<Cursor<'a>>,
        keys: Option<Cursor<'a>>,
    ) -> Type {
        let strings = strings.and_then(|said| self.kind_of_identifier(&said));
        let keys = keys.and_then(|said| self.kind_of_identifier(&said));
        with(ty, strings, keys)
    }

    /// The kind that an overlay's word means.
    pub(super) fn kind_of_identifier(&mut self, said: &Cursor<'a>) -> Option<Identifier> {
        let word = said.as_str();
        let kind = Identifier::WORDS.iter().find(|(known, _)| Some(*known) == word);
        if kind.is_none() {
            let words: Vec<_> = Identifier::WORDS.iter().map(|(word, _)| *word).collect();
            self.diagnostics.report(
                said.place(),
                format!("unknown kind of identifier `{}`", word.unwrap_or("(not a string)")),
                format!("write one of {}", words.join(", ")),
            );
        }
        kind.map(|(_, kind)| *kind)
    }
}

/// The type of what has this name, with the identifiers that the name means wherever it stands.
pub(super) fn named(ty: Type, name: &str) -> Type {
    with(ty, of_strings(name), of_keys(name))
}

/// What a string of this name identifies, or each string of an array.
fn of_strings(name: &str) -> Option<Identifier> {
    Some(match name {
        "userId" | "user_id" | "user_ids" | "userid" | "mxid" | "matrix_id" => Identifier::User,
        "sender" | "senders" | "not_senders" | "creator" | "additional_creators" => Identifier::User,
        "invite" | "invitee" | "m.heroes" | "join_authorised_via_users_server" => Identifier::User,
        // Whose devices changed.
        "changed" | "left" => Identifier::User,
        "roomId" | "room_id" | "allowed_room_ids" | "rooms" | "not_rooms" => Identifier::Room,
        "joined" | "joined_rooms" | "replacement_room" => Identifier::Room,
        "roomAlias" | "room_alias" | "alias" | "aliases" => Identifier::RoomAlias,
        "canonical_alias" | "alt_aliases" => Identifier::RoomAlias,
        "roomIdOrAlias" => Identifier::RoomOrAlias,
        "eventId" | "event_id" | "event_ids" | "redacts" | "replaces_state" | "pinned" => Identifier::Event,
        // Where markers are.
        "m.fully_read" | "m.read" | "m.read.private" => Identifier::Event,
        "serverName" | "server_name" | "server" | "servers" => Identifier::Server,
        "servers_in_room" | "home_server" | "origin" | "via" => Identifier::Server,
        "avatar_url" | "room_avatar_url" | "sender_avatar_url" => Identifier::Mxc,
        "content_uri" | "thumbnail_url" | "icon" => Identifier::Mxc,
        _ => return None,
    })
}

/// What the keys of a map of this name identify.
fn of_keys(name: &str) -> Option<Identifier> {
    Some(match name {
        "device_keys" | "master_keys" | "self_signing_keys" | "user_signing_keys" => Identifier::User,
        "ignored_users" | "joined" | "messages" | "profile_info" | "users" => Identifier::User,
        "m.read" | "m.read.private" => Identifier::User,
        "invite" | "join" | "knock" | "leave" | "rooms" | "state" => Identifier::Room,
        "pdus" | "unread_thread_notifications" => Identifier::Event,
        "server_keys" => Identifier::Server,
        _ => return None,
    })
}

/// A string, the strings of an array, the keys of a map, as identifiers, unless they are already.
fn with(ty: Type, strings: Option<Identifier>, keys: Option<Identifier>) -> Type {
    match (ty, strings, keys) {
        (Type::String, Some(kind), _) => Type::Identifier(kind),
        (Type::List(items), strings @ Some(_), _) => Type::List(Box::new(with(*items, strings, None))),
        (Type::Nullable(ty), strings, keys) => Type::Nullable(Box::new(with(*ty, strings, keys))),
        (Type::Map(key, values), _, Some(kind)) if *key == Type::String => {
            Type::Map(Box::new(Type::Identifier(kind)), values)
        }
        (ty, _, _) => ty,
    }
}
