//! A made-up sync reply, the same for every run, with members in the order of a common server.

use fastrand::Rng;

/// Makes a reply of at least so many bytes, by adding rooms.
pub fn generate(size: usize) -> String {
    Maker { random: Rng::with_seed(1), now: 1_700_000_000_000 }.reply(size)
}

struct Maker {
    random: Rng,
    /// Milliseconds; every event is a little later than the one before.
    now: u64,
}

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const WORDS: [&str; 24] = [
    "Hello",
    "room",
    "I",
    "think",
    "that",
    "server",
    "is",
    "down",
    "again",
    "thanks",
    "für",
    "die",
    "Hilfe",
    "👍",
    "\"quoted\"",
    "\n",
    "maybe",
    "tomorrow",
    "we",
    "could",
    "release",
    "it",
    "naïve",
    "日本語",
];
const SERVERS: [&str; 3] = ["example.org", "chat.example.com", "matrix.example.net"];

impl Maker {
    fn reply(&mut self, size: usize) -> String {
        let big = size > 1_000_000;
        let mut joined: Vec<(String, String)> = Vec::new();
        // Tokens and keys are unique; what is not rooms grows with them.
        let rest = self.rest(if big { 200 } else { 8 });
        let mut length = rest.iter().map(|(_, value)| value.len()).sum::<usize>();
        while length < size {
            let room = self.joined_room();
            length += room.len();
            joined.push((self.room_id(), room));
        }
        let some = joined.len() / 40 + 1;
        let invited = self.rooms(some, Self::invited_room);
        let left = self.rooms(some, Self::left_room);
        let rooms = members([("join", object(joined)), ("invite", invited), ("leave", left)]);
        let next_batch = quoted(&format!("s{}", self.letters(60)));
        object(
            [("next_batch".to_owned(), next_batch)]
                .into_iter()
                .chain(rest)
                .chain([("rooms".to_owned(), rooms)]),
        )
    }

    fn rest(&mut self, many: usize) -> Vec<(String, String)> {
        let direct: Vec<_> = (0..many).map(|_| (self.user_id(), list([quoted(&self.room_id())]))).collect();
        let account_data = [event("m.direct", object(direct)), event("m.push_rules", self.push_rules())];
        let presence: Vec<_> = (0..many / 2).map(|_| self.presence()).collect();
        let changed: Vec<_> = (0..many).map(|_| quoted(&self.user_id())).collect();
        let gone: Vec<_> = (0..many / 4).map(|_| quoted(&self.user_id())).collect();
        let to_device: Vec<_> = (0..many).map(|_| self.device_message()).collect();
        let counts = members([("signed_curve25519", "50".to_owned())]);
        let all = [
            ("account_data", events(account_data)),
            ("presence", events(presence)),
            ("device_lists", members([("changed", list(changed)), ("left", list(gone))])),
            ("to_device", events(to_device)),
            ("device_one_time_keys_count", counts),
            ("org.matrix.msc2732.device_unused_fallback_key_types", list([quoted("signed_curve25519")])),
            ("device_unused_fallback_key_types", list([quoted("signed_curve25519")])),
        ];
        all.map(|(name, value)| (name.to_owned(), value)).into()
    }

    fn rooms(&mut self, many: usize, make: fn(&mut Self) -> String) -> String {
        let rooms: Vec<_> = (0..many).map(|_| (self.room_id(), make(self))).collect();
        object(rooms)
    }

    fn joined_room(&mut self) -> String {
        let state = self.state();
        let timeline = self.timeline(20);
        let fully_read = event("m.fully_read", members([("event_id", quoted(&self.event_id()))]));
        let typing = event("m.typing", members([("user_ids", list([quoted(&self.user_id())]))]));
        let ephemeral = [typing, self.receipts()];
        let threads: Vec<_> =
            (0..self.random.usize(0..3)).map(|_| (self.event_id(), self.counts())).collect();
        let heroes: Vec<_> = (0..5).map(|_| quoted(&self.user_id())).collect();
        let summary = members([
            ("m.joined_member_count", self.number(5_000)),
            ("m.invited_member_count", self.number(5)),
            ("m.heroes", list(heroes)),
        ]);
        members([
            ("timeline", timeline),
            ("state", events(state)),
            ("account_data", events([fully_read])),
            ("ephemeral", events(ephemeral)),
            ("unread_notifications", self.counts()),
            ("unread_thread_notifications", object(threads)),
            ("summary", summary),
        ])
    }

    fn left_room(&mut self) -> String {
        members([("timeline", self.timeline(1)), ("state", events([])), ("account_data", events([]))])
    }

    fn invited_room(&mut self) -> String {
        let name = ("content", members([("name", quoted(&self.words(3)))]));
        let stripped = members([
            name,
            ("sender", quoted(&self.user_id())),
            ("state_key", quoted("")),
            ("type", quoted("m.room.name")),
        ]);
        members([("invite_state", events([stripped]))])
    }

    fn timeline(&mut self, many: usize) -> String {
        let all: Vec<_> = (0..many)
            .map(|_| match self.random.u8(0..20) {
                0..9 => self.message(),
                9..17 => self.encrypted(),
                _ => self.member(),
            })
            .collect();
        let token = quoted(&format!("t{}", self.letters(40)));
        members([("events", list(all)), ("prev_batch", token), ("limited", self.random.bool().to_string())])
    }

    fn state(&mut self) -> Vec<String> {
        let levels =
            members([("ban", "50".into()), ("events_default", "0".into()), ("users_default", "0".into())]);
        let mut all = vec![
            self.room_event("m.room.create", members([("room_version", quoted("11"))]), Some(String::new())),
            self.room_event("m.room.power_levels", levels, Some(String::new())),
        ];
        let name = members([("name", quoted(&self.words(4)))]);
        all.push(self.room_event("m.room.name", name, Some(String::new())));
        let topic = members([("topic", quoted(&self.words(15)))]);
        all.push(self.room_event("m.room.topic", topic, Some(String::new())));
        all.extend((0..60).map(|_| self.member()));
        all
    }

    fn message(&mut self) -> String {
        let words = self.random.usize(2..40);
        let body = self.words(words);
        let mut content = vec![("msgtype", quoted("m.text")), ("body", quoted(&body))];
        if self.random.u8(0..3) == 0 {
            content.push(("format", quoted("org.matrix.custom.html")));
            content.push(("formatted_body", quoted(&format!("<p><em>{body}</em></p>"))));
        }
        if self.random.u8(0..5) == 0 {
            let reply = members([("event_id", quoted(&self.event_id()))]);
            content.push(("m.relates_to", members([("m.in_reply_to", reply)])));
        }
        content.push(("m.mentions", "{}".to_owned()));
        self.room_event("m.room.message", members(content), None)
    }

    fn encrypted(&mut self) -> String {
        let length = self.random.usize(300..900);
        let content = members([
            ("algorithm", quoted("m.megolm.v1.aes-sha2")),
            ("ciphertext", quoted(&self.letters(length))),
            ("device_id", quoted(&self.letters(10))),
            ("sender_key", quoted(&self.letters(43))),
            ("session_id", quoted(&self.letters(43))),
        ]);
        self.room_event("m.room.encrypted", content, None)
    }

    fn member(&mut self) -> String {
        let content = members([
            ("membership", quoted("join")),
            ("displayname", quoted(&self.words(2))),
            ("avatar_url", quoted(&format!("mxc://example.org/{}", self.letters(24)))),
        ]);
        let user = self.user_id();
        self.room_event("m.room.member", content, Some(user))
    }

    fn room_event(&mut self, kind: &str, content: String, state_key: Option<String>) -> String {
        self.now += self.random.u64(1..100_000);
        let sender = self.user_id();
        let mut all = vec![("type", quoted(kind)), ("sender", quoted(&sender)), ("content", content)];
        all.extend(state_key.map(|key| ("state_key", quoted(&key))));
        all.push(("origin_server_ts", self.now.to_string()));
        all.push(("unsigned", members([("age", self.number(10_000_000))])));
        all.push(("event_id", quoted(&self.event_id())));
        members(all)
    }

    fn receipts(&mut self) -> String {
        let receipts: Vec<_> = (0..self.random.usize(1..5))
            .map(|_| {
                let receipt = members([("ts", self.now.to_string()), ("thread_id", quoted("main"))]);
                let readers = object([(self.user_id(), receipt)]);
                (self.event_id(), members([("m.read", readers)]))
            })
            .collect();
        event("m.receipt", object(receipts))
    }

    fn presence(&mut self) -> String {
        let content = members([
            ("presence", quoted("online")),
            ("last_active_ago", self.number(1_000_000)),
            ("currently_active", "true".to_owned()),
        ]);
        members([("type", quoted("m.presence")), ("sender", quoted(&self.user_id())), ("content", content)])
    }

    fn device_message(&mut self) -> String {
        let text = members([("type", "1".to_owned()), ("body", quoted(&self.letters(900)))]);
        let content = members([
            ("algorithm", quoted("m.olm.v1.curve25519-aes-sha2")),
            ("sender_key", quoted(&self.letters(43))),
            ("ciphertext", object([(self.letters(43), text)])),
        ]);
        members([
            ("content", content),
            ("type", quoted("m.room.encrypted")),
            ("sender", quoted(&self.user_id())),
        ])
    }

    fn push_rules(&mut self) -> String {
        let rules: Vec<_> = (0..12)
            .map(|_| {
                members([
                    ("rule_id", quoted(&self.letters(12))),
                    ("default", "true".to_owned()),
                    ("enabled", "true".to_owned()),
                    ("actions", list([quoted("notify")])),
                ])
            })
            .collect();
        members([("global", members([("override", list(rules))]))])
    }

    fn counts(&mut self) -> String {
        members([("notification_count", self.number(200)), ("highlight_count", self.number(4))])
    }

    fn number(&mut self, below: u32) -> String {
        self.random.u32(0..below).to_string()
    }

    fn letters(&mut self, many: usize) -> String {
        (0..many).map(|_| char::from(LETTERS[self.random.usize(0..LETTERS.len())])).collect()
    }

    fn words(&mut self, many: usize) -> String {
        let words: Vec<_> = (0..many).map(|_| WORDS[self.random.usize(0..WORDS.len())]).collect();
        words.join(" ")
    }

    fn server(&mut self) -> &'static str {
        SERVERS[self.random.usize(0..SERVERS.len())]
    }

    fn user_id(&mut self) -> String {
        format!("@person{}:{}", self.random.u16(0..500), self.server())
    }

    fn room_id(&mut self) -> String {
        format!("!{}:{}", self.letters(18), self.server())
    }

    fn event_id(&mut self) -> String {
        format!("${}", self.letters(43))
    }
}

/// An event that has nothing but its kind and its content.
fn event(kind: &str, content: String) -> String {
    members([("type", quoted(kind)), ("content", content)])
}

fn events(all: impl IntoIterator<Item = String>) -> String {
    members([("events", list(all))])
}

fn members<'a>(all: impl IntoIterator<Item = (&'a str, String)>) -> String {
    object(all.into_iter().map(|(name, value)| (name.to_owned(), value)))
}

fn object(all: impl IntoIterator<Item = (String, String)>) -> String {
    let all: Vec<_> = all.into_iter().map(|(name, value)| format!("{}:{value}", quoted(&name))).collect();
    format!("{{{}}}", all.join(","))
}

fn list(all: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", all.into_iter().collect::<Vec<_>>().join(","))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
