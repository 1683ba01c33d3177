//! What a limit on rates stops, and what it doesn't.

use super::*;

fn operation(name: &str) -> Scope {
    Scope::of(name, None, None)
}

fn room(name: &str) -> Scope {
    Scope::of("send", Some(short_hash(name)), None)
}

impl Line {
    /// Takes a turn, and ends it as limited for so many seconds.
    async fn is_limited(&self, scope: Scope, seconds: u32) {
        let turn = self.of_scope(scope).turn(1).await.unwrap();
        limited(&turn, Some(seconds * SECOND), SECOND);
    }

    /// Takes a turn, and ends it with a response.
    async fn is_answered(&self, scope: Scope) {
        self.of_scope(scope).turn(1).await.unwrap().answered();
    }

    /// How many milliseconds a job of this scope waits.
    async fn wait(&self, scope: Scope) -> u128 {
        let begin = Instant::now();
        let turn = timeout(3600 * SECOND, self.of_scope(scope).turn(1)).await.expect("the queue is stuck");
        drop(turn.unwrap());
        begin.elapsed().as_millis()
    }
}

#[tokio::test(start_paused = true)]
async fn a_limited_operation_waits_and_the_others_go_on() {
    let line = Line::of(8);
    line.is_limited(operation("send"), 5).await;
    assert_eq!(line.wait(call()).await, 0);
    assert_eq!(line.wait(room("a")).await, 5000);
    assert_eq!(line.wait(call()).await, 0);
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_is_limited_in_one_room_goes_on_in_others_and_for_other_users() {
    let line = Line::of(8);
    line.is_limited(room("a"), 5).await;
    line.is_limited(Scope::of("send", None, Some("@bot")), 5).await;
    for other in [
        room("b"),
        operation("send"),
        Scope::of("send", Some(short_hash("a")), Some("@bot")),
        Scope::of("join", Some(short_hash("a")), None),
    ] {
        assert_eq!(line.wait(other).await, 0);
    }
    assert_eq!(line.wait(room("a")).await, 5000);
}

#[tokio::test(start_paused = true)]
async fn those_who_wait_keep_their_places_when_their_operation_is_limited() {
    let line = Line::of(1);
    let sending = line.of_scope(operation("send")).turn(1).await.unwrap();
    let mut tasks = Vec::new();
    for n in 0..3 {
        tasks.push(line.join(&format!("send{n}"), line.of_scope(operation("send"))));
        tasks.push(line.join(&format!("call{n}"), line.foreground()));
    }
    settle().await;
    limited(&sending, Some(2 * SECOND), SECOND);
    drop(sending);
    all(tasks).await;
    assert_eq!(line.names(), "call0 call1 send0 send1 send2 call2");
    assert_eq!(line.times()[..4], [0, 1000, 2000, 3000]);
}

#[tokio::test(start_paused = true)]
async fn background_jobs_pass_limited_ones_in_the_foreground() {
    let line = Line::of(1);
    line.is_limited(operation("send"), 5).await;
    let tasks = [
        line.join("send", line.of_scope(operation("send"))),
        line.join("background", line.ticket(true, false)),
    ];
    all(tasks).await;
    assert_eq!((line.names().as_str(), line.times()), ("background send", vec![0, 5000]));
}

#[tokio::test(start_paused = true)]
async fn who_keeps_the_order_waits_for_a_limited_job_before_it_and_others_do_not() {
    let line = Line::new(Settings { keep_order: true, ..Settings::default() });
    line.is_limited(operation("send"), 5).await;
    let tasks = [
        line.join("send", line.queue.ticket(false, true, operation("send"))),
        line.join("put", line.ticket(false, true)),
        line.join("get", line.foreground()),
    ];
    all(tasks).await;
    assert_eq!((line.names().as_str(), line.times()), ("get send put", vec![0, 5000, 6000]));
}

#[tokio::test(start_paused = true)]
async fn the_operation_waits_when_too_many_rooms_are_limited_and_none_in_between_is_not() {
    let line = Line::of(8);
    for name in ["a", "b", "c"] {
        line.is_limited(room(name), 5).await;
        assert_eq!(line.wait(room("z")).await, 0);
    }
    line.is_limited(room("d"), 5).await;
    assert_eq!((line.wait(call()).await, line.wait(room("z")).await), (0, 5000));

    let line = Line::of(8);
    for name in ["a", "b", "c", "d", "e", "f"] {
        line.is_limited(room(name), 5).await;
        line.is_answered(room("z")).await;
    }
    assert_eq!(line.wait(room("y")).await, 0);
}

#[tokio::test(start_paused = true)]
async fn the_connection_waits_when_too_many_operations_are_limited_and_then_narrows_again() {
    let line = Line::of(8);
    let others = ["send", "call", "redact"].map(operation);
    let (last, whole) = (operation("join"), Scope::CONNECTION);
    for scope in others {
        line.is_limited(scope, 20).await;
        assert_eq!(line.wait(last).await, 0);
    }
    // One operation counts once, whatever becomes of it in its rooms.
    for name in ["a", "b", "c", "d", "e"] {
        line.limit(room(name), Some(20 * SECOND));
    }
    assert_eq!(line.wait(last).await, 0);
    line.is_limited(last, 5).await;
    assert_eq!(line.wait(whole).await, 5000);

    // The next refusals of what is limited don't stop the others again: they would never get their turn.
    line.is_answered(whole).await;
    line.is_limited(last, 20).await;
    assert_eq!(line.wait(whole).await, 0);
}

#[tokio::test(start_paused = true)]
async fn a_response_to_what_is_not_limited_keeps_the_connection_open() {
    let line = Line::of(8);
    let before = line.foreground().turn(1).await.unwrap();
    let limited = ["send", "call", "redact", "join"].map(operation);
    let (witness, whole) = (operation("invite"), Scope::CONNECTION);
    for scope in limited {
        line.is_limited(scope, 5).await;
        line.is_answered(witness).await;
    }
    assert_eq!(line.wait(whole).await, 0);

    // Not if its request was sent before.
    for scope in ["p", "q", "r", "s"].map(operation) {
        line.is_limited(scope, 5).await;
        before.answered();
    }
    assert_eq!(line.wait(whole).await, 5000);
}

#[tokio::test(start_paused = true)]
async fn a_pause_grows_with_each_refusal_if_the_server_names_no_time() {
    let line = Line::of(8);
    let ms = Duration::from_millis;
    let zero = Some(Duration::ZERO);
    let cases: [(Option<Duration>, [u64; 4]); 4] = [
        (None, [1000, 2000, 4000, 8000]),
        (zero, [100, 200, 400, 800]),
        (Some(ms(250)), [250, 250, 400, 800]),
        (Some(ms(90_000)), [90_000; 4]),
    ];
    for (n, (asked, expected)) in cases.into_iter().enumerate() {
        let scope = Scope::of("call", Some(short_hash(&n.to_string())), None);
        let mut waits = Vec::new();
        for _ in expected {
            let turns =
                [line.of_scope(scope).turn(1).await.unwrap(), line.of_scope(scope).turn(1).await.unwrap()];
            // Two in flight together count as one.
            waits.push(limited(&turns[0], asked, SECOND).as_millis() as u64);
            assert_eq!(limited(&turns[1], asked, SECOND).as_millis(), waits[waits.len() - 1].into());
        }
        assert_eq!(waits, expected, "{asked:?}");
    }
    // To a minute, or to what the job's strategy says if that is more. A response begins anew.
    (0..9).for_each(|_| _ = line.limit(call(), None));
    assert_eq!(line.limit(call(), None), 60 * SECOND);
    let turn = line.of_scope(call()).turn(1).await.unwrap();
    assert_eq!(limited(&turn, None, 90 * SECOND), 90 * SECOND);
    drop(turn);
    line.is_answered(call()).await;
    assert_eq!(line.limit(call(), None), SECOND);
}

#[tokio::test(start_paused = true)]
async fn an_outage_costs_those_patience_who_would_have_tried_by_themselves() {
    let line = Line::of(8);
    line.is_limited(operation("send"), 5).await;
    let probe = line.foreground();
    let turn = probe.turn(1).await.unwrap();
    let limited = line.of_scope(operation("send"));
    let limited = tokio::spawn(async move { limited.turn(1).await.map(drop) });
    settle().await;
    turn.outage(10 * SECOND, "down");
    drop(turn);
    // That was in the pause of its operation; the next isn't.
    let turn = probe.turn(1).await.unwrap();
    assert!(!limited.is_finished());
    turn.outage(10 * SECOND, "still down");
    drop(turn);
    assert!(matches!(limited.await.unwrap(), Err(NoTurn::Outage(_))));
    assert_eq!(line.begin.elapsed().as_secs(), 10);
    assert_eq!(line.wait(operation("send")).await, 10_000);
    // Nor does one who waits for the result of another's request sit out anything, unless that fails.
    line.is_limited(call(), 1).await;
    sleep(SECOND).await;
    let probe = line.turn().await;
    let waits = line.foreground();
    let waits = tokio::spawn(async move { waits.turn(1).await.map(drop) });
    settle().await;
    let other = line.of_scope(room("a")).turn(1).await.unwrap();
    other.outage(Duration::from_millis(500), "down");
    drop(other);
    settle().await;
    assert!(!waits.is_finished());
    drop(probe);
    assert!(waits.await.unwrap().is_ok());
    // A limit says that the server is there again.
    let turn = line.turn().await;
    turn.outage(SECOND, "down");
    drop(turn);
    line.is_limited(operation("send"), 5).await;
    let turn = line.turn().await;
    let waits = line.of_scope(operation("send"));
    let waits = tokio::spawn(async move { waits.turn(2).await.map(drop) });
    settle().await;
    turn.outage(10 * SECOND, "down");
    drop(turn);
    assert!(waits.await.unwrap().is_ok());
}

#[tokio::test(start_paused = true)]
async fn what_is_no_longer_limited_is_forgotten() {
    let line = Line::of(8);
    for n in 0..1000 {
        line.is_limited(room(&n.to_string()), 1).await;
        sleep(2 * SECOND).await;
    }
    sleep(120 * SECOND).await;
    line.is_limited(call(), 1).await;
    assert_eq!(line.queue.state().lanes.lanes(), 1);
}
