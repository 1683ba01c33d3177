//! Made-up replies with events, the same every time.

use fastrand::Rng;
use serde_json::{Value, json};

/// A reply to /sync of at least so many bytes.
pub fn generate(size: usize) -> String {
    let mut maker = Maker(Rng::with_seed(7));
    let mut rooms = serde_json::Map::new();
    let mut length = 0;
    while length < size {
        let room = maker.room();
        length += room.to_string().len();
        rooms.insert(maker.id('!'), room);
    }
    let direct = json!({ "type": "m.direct", "content": { "@bob:example.org": [maker.id('!')] } });
    let message =
        json!({ "type": "m.room.encrypted", "sender": maker.user(), "content": maker.ciphertext() });
    let reply = json!({
        "next_batch": maker.letters(40),
        "account_data": { "events": [direct] },
        "presence": { "events": [{ "type": "m.presence", "sender": maker.user(), "content": { "presence": "online" } }] },
        "to_device": { "events": [message] },
        "device_lists": { "changed": [maker.user(), maker.user()], "left": [maker.user()] },
        "device_one_time_keys_count": { "signed_curve25519": 50 },
        "device_unused_fallback_key_types": ["signed_curve25519"],
        "rooms": { "join": rooms },
    });
    reply.to_string()
}

/// A reply to /messages.
pub fn page_of_messages(events: usize) -> String {
    let mut maker = Maker(Rng::with_seed(7));
    let chunk: Vec<_> = (0..events).map(|_| maker.message()).collect();
    json!({ "start": maker.letters(40), "end": maker.letters(40), "chunk": chunk }).to_string()
}

struct Maker(Rng);

impl Maker {
    fn room(&mut self) -> Value {
        let state: Vec<_> = (0..8).map(|_| self.member()).collect();
        let timeline: Vec<_> =
            (0..16).map(|at| if at % 2 == 0 { self.message() } else { self.encrypted() }).collect();
        let receipt = json!({ self.id('$'): { "m.read": { self.user(): { "ts": self.time() } } } });
        json!({
            "timeline": { "events": timeline, "prev_batch": self.letters(30), "limited": self.0.bool() },
            "state": { "events": state },
            "account_data": { "events": [{ "type": "m.fully_read", "content": { "event_id": self.id('$') } }] },
            "ephemeral": { "events": [{ "type": "m.receipt", "content": receipt }] },
            "unread_notifications": { "notification_count": self.0.u8(..), "highlight_count": 0 },
            "unread_thread_notifications": { self.id('$'): { "notification_count": 3, "highlight_count": 1 } },
            "summary": { "m.joined_member_count": self.0.u16(..), "m.heroes": [self.user(), self.user()] },
        })
    }

    fn message(&mut self) -> Value {
        let words = self.0.usize(3..30);
        let body: Vec<_> = (0..words).map(|_| self.word()).collect();
        self.event("m.room.message", json!({ "msgtype": "m.text", "body": body.join(" ") }))
    }

    fn encrypted(&mut self) -> Value {
        let content = self.ciphertext();
        self.event("m.room.encrypted", content)
    }

    fn member(&mut self) -> Value {
        let content = json!({ "membership": "join", "displayname": self.word() });
        let mut event = self.event("m.room.member", content);
        event["state_key"] = event["sender"].clone();
        event
    }

    fn ciphertext(&mut self) -> Value {
        let length = self.0.usize(200..600);
        json!({
            "algorithm": "m.megolm.v1.aes-sha2",
            "ciphertext": self.letters(length),
            "session_id": self.letters(43),
        })
    }

    fn event(&mut self, kind: &str, content: Value) -> Value {
        json!({
            "type": kind,
            "sender": self.user(),
            "content": content,
            "origin_server_ts": self.time(),
            "unsigned": { "age": self.0.u32(..) },
            "event_id": self.id('$'),
        })
    }

    fn word(&mut self) -> &'static str {
        const WORDS: [&str; 8] =
            ["Hello", "again", "für", "\"quoted\"", "日本語", "line\n", "thanks", "tomorrow"];
        WORDS[self.0.usize(..WORDS.len())]
    }

    fn letters(&mut self, many: usize) -> String {
        (0..many).map(|_| self.0.alphanumeric()).collect()
    }

    fn id(&mut self, sigil: char) -> String {
        format!("{sigil}{}:example.org", self.letters(20))
    }

    fn user(&mut self) -> String {
        format!("@person{}:example.org", self.0.u8(..))
    }

    fn time(&mut self) -> u64 {
        1_700_000_000_000 + u64::from(self.0.u32(..))
    }
}
