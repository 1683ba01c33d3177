//! The example bot: it answers, and goes on after a restart of the server, the end of its token, and its own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::rooms::GetJoinedMembersByRoomJob;
use matrix_jobs::{RoomId, UserId};

use crate::examples::{example, interrupt};
use crate::homeserver::{Homeserver, PASSWORD, Session, say, unique};
use crate::messages::messages;
use crate::own::Own;

struct Bot(Child);

impl Bot {
    /// Starts it, and waits until it listens.
    fn start(server: &Own, name: &str) -> Self {
        let mut program = Command::new(example("sync_bot"));
        program.args([
            "--homeserver",
            &server.url,
            "--user",
            name,
            "--password-env",
            "BOT_PASSWORD",
            "--state",
        ]);
        program.arg(server.file("bot.json")).env("BOT_PASSWORD", PASSWORD).stdout(Stdio::piped());
        let mut bot = program.spawn().expect("the bot");
        let mut lines = BufReader::new(bot.stdout.take().expect("its output")).lines();
        let line = lines.next().expect("a line").expect("text");
        assert!(line.ends_with(" listens"), "{line}");
        Self(bot)
    }

    /// Ends it as Ctrl-C does, and expects that nothing is wrong.
    fn interrupt(mut self) {
        interrupt(&self.0);
        assert!(self.0.wait().expect("the end of the bot").success());
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

/// Says `!ping`, and waits until the bot has answered so often in all.
async fn ping(alice: &Session, room: &RoomId, bot: &UserId, answers: usize) {
    alice.say(room, "!ping").await;
    for _ in 0..300 {
        let messages = messages(alice, room).await;
        let pongs =
            messages.iter().filter(|message| message.sender == *bot && message.text == "pong").count();
        assert!(pongs <= answers, "answered twice");
        if pongs == answers {
            return;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("no answer to ping {answers}");
}

pub async fn a_bot_that_survives(shared: &Homeserver) {
    let Some(mut server) = Own::like(shared, &[("token_lifetime: 5m", "token_lifetime: 4s")]) else { return };
    let connection = server.connection().await;
    let name = unique("bot");
    let bot_user = server.connection().await.register(&*name, PASSWORD).await.expect("a user").user_id;
    let alice = Homeserver::at(&server.url).user_through(connection, "bot-owner").await;

    let bot = Bot::start(&server, &name);
    let room = alice.room(CreateRoomJob::new().invite([&bot_user])).await;
    while !joined(&alice, &room).await.contains(&bot_user) {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    ping(&alice, &room, &bot_user, 1).await;
    // Past the end of its token.
    tokio::time::sleep(Duration::from_secs(5)).await;
    ping(&alice, &room, &bot_user, 2).await;
    server.kill();
    tokio::time::sleep(Duration::from_secs(1)).await;
    server.start_again();
    ping(&alice, &room, &bot_user, 3).await;
    drop(bot);
    let bot = Bot::start(&server, &name);
    ping(&alice, &room, &bot_user, 4).await;
    bot.interrupt();
    let _bot = Bot::start(&server, &name);
    ping(&alice, &room, &bot_user, 5).await;
    say("the example bot answered: after its token's end, a restart of the server, a kill and Ctrl-C");
}

async fn joined(alice: &Session, room: &RoomId) -> Vec<UserId> {
    let members = alice.ok(GetJoinedMembersByRoomJob::new(room)).await;
    members.joined().map(|joined| joined.keys().cloned().collect()).unwrap_or_default()
}
