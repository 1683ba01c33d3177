//! What the queue promises, on a clock that goes on when nothing else does.

use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::oneshot;
use tokio::task::{JoinHandle, yield_now};
use tokio::time::{sleep, timeout};

use super::*;
use crate::protocol::short_hash::short_hash;

mod limits;

const SECOND: Duration = Duration::from_secs(1);

/// What jobs do that do nothing else.
fn call() -> Scope {
    Scope::of("call", None, None)
}

/// A queue, and who got a turn when.
#[derive(Clone)]
struct Line {
    queue: Arc<Queue>,
    begin: Instant,
    turns: Arc<Mutex<Vec<(String, u128)>>>,
}

impl Line {
    fn new(settings: Settings) -> Self {
        let settings = Settings { jitter: 0.0, ..settings };
        Self { queue: Arc::new(Queue::new(settings)), begin: Instant::now(), turns: Arc::default() }
    }

    /// With so many turns at once.
    fn of(max_in_flight: usize) -> Self {
        Self::new(Settings { max_in_flight, ..Settings::default() })
    }

    /// For a job in the background, or one that keeps its order. All are of the same operation.
    fn ticket(&self, background: bool, changes_something: bool) -> Ticket {
        self.queue.ticket(background, changes_something, call())
    }

    fn foreground(&self) -> Ticket {
        self.ticket(false, false)
    }

    fn of_scope(&self, scope: Scope) -> Ticket {
        self.queue.ticket(false, false, scope)
    }

    /// The server limits what was sent last in this scope.
    fn limit(&self, scope: Scope, asked: Option<Duration>) -> Duration {
        let turn = Turn { queue: Arc::clone(&self.queue), scope, number: u64::MAX - 1, was_answered: false };
        // It has no request in flight.
        limited(&ManuallyDrop::new(turn), asked, SECOND)
    }

    fn pause(&self, wait: Duration) {
        self.limit(call(), Some(wait));
    }

    /// Takes a turn, and keeps it.
    async fn turn(&self) -> Turn {
        self.foreground().turn(1).await.unwrap()
    }

    /// Waits for a turn in a task of its own, holds it for a second, and then is answered.
    fn join(&self, name: &str, ticket: Ticket) -> JoinHandle<()> {
        self.hold(name, ticket, async {
            sleep(SECOND).await;
            true
        })
    }

    /// Waits for a turn in a task of its own, and holds it for as long as the future takes, which says whether the
    /// server answered.
    fn hold(
        &self,
        name: &str,
        ticket: Ticket,
        held: impl Future<Output = bool> + Send + 'static,
    ) -> JoinHandle<()> {
        let (line, name) = (self.clone(), name.to_owned());
        tokio::spawn(async move {
            let turn = ticket.turn(4).await.unwrap();
            let at = line.begin.elapsed().as_millis();
            line.turns.lock().unwrap().push((name, at));
            if held.await {
                turn.answered();
            }
        })
    }

    /// The names of those that got a turn, in order.
    fn names(&self) -> String {
        let turns = self.turns.lock().unwrap();
        turns.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// When the turns were, in milliseconds from the line's beginning.
    fn times(&self) -> Vec<u128> {
        self.turns.lock().unwrap().iter().map(|(_, at)| *at).collect()
    }
}

impl Ticket {
    /// The job's turn, at once or later.
    async fn turn(&self, patience: u32) -> Result<Turn, NoTurn> {
        match self.turn_at_once() {
            Some(turn) => Ok(turn),
            None => self.wait(patience).await,
        }
    }
}

/// The server refuses what was sent in this turn. Returns how long it is waited for.
fn limited(turn: &Turn, asked: Option<Duration>, interval: Duration) -> Duration {
    let pause = turn.pause(asked, interval);
    turn.limited(pause);
    pause
}

/// Waits for all of them. A queue that is stuck fails instead of hanging: the clock goes on when nothing else does.
async fn all(tasks: impl IntoIterator<Item = JoinHandle<()>>) {
    for task in tasks {
        timeout(3600 * SECOND, task).await.expect("the queue is stuck").unwrap();
    }
}

/// Lets all others go as far as they can get without time passing.
async fn settle() {
    for _ in 0..20 {
        yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn jobs_go_in_the_order_of_their_submission() {
    let line = Line::of(1);
    let tickets: Vec<_> = (0..5).map(|_| line.foreground()).collect();
    let taken = line.turn().await;
    // Who waits first isn't who was submitted first.
    let tasks: Vec<_> =
        tickets.into_iter().enumerate().rev().map(|(n, ticket)| line.join(&n.to_string(), ticket)).collect();
    settle().await;
    drop(taken);
    all(tasks).await;
    assert_eq!(line.names(), "0 1 2 3 4");
    assert_eq!(line.queue.load(), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn jobs_in_the_foreground_go_before_those_in_the_background() {
    let line = Line::of(1);
    let taken = line.turn().await;
    let mut tasks = Vec::new();
    for n in 0..3 {
        tasks.push(line.join(&format!("b{n}"), line.ticket(true, false)));
        tasks.push(line.join(&format!("f{n}"), line.foreground()));
    }
    settle().await;
    assert_eq!(line.queue.load(), (1, 6));
    drop(taken);
    all(tasks).await;
    assert_eq!(line.names(), "f0 f1 f2 b0 b1 b2");
}

#[tokio::test(start_paused = true)]
async fn a_job_in_the_background_gets_its_turn_under_endless_load() {
    let line = Line::of(1);
    let taken = line.turn().await;
    let background = line.join("background", line.ticket(true, false));
    let load: Vec<_> = (0..100).map(|_| line.join("foreground", line.foreground())).collect();
    settle().await;
    drop(taken);
    all([background]).await;
    // One turn takes a second, and its patience is half a minute.
    assert_eq!(line.turns.lock().unwrap()[30], ("background".to_owned(), 30_000));
    all(load).await;
}

#[tokio::test(start_paused = true)]
async fn a_job_whose_patience_ends_in_a_pause_does_not_stop_the_queue() {
    let line = Line::of(1);
    let taken = line.turn().await;
    let background = line.join("background", line.ticket(true, false));
    let foreground = line.join("foreground", line.foreground());
    settle().await;
    line.pause(60 * SECOND);
    // The one in the foreground is to go first, until the other's patience ends.
    drop(taken);
    all([background, foreground]).await;
    assert_eq!(line.names(), "background foreground");
    assert_eq!(line.times()[0], 60_000);
}

#[tokio::test(start_paused = true)]
async fn no_more_turns_are_taken_at_once_than_the_limit() {
    let line = Line::of(3);
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let tasks: Vec<_> = (0..100)
        .map(|n| {
            let (now, most, queue) = (Arc::clone(&now), Arc::clone(&most), Arc::clone(&line.queue));
            line.hold("job", line.ticket(n % 3 == 0, false), async move {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                assert_eq!(queue.load().0, now.load(Ordering::SeqCst));
                sleep(Duration::from_millis(1 + n % 7)).await;
                now.fetch_sub(1, Ordering::SeqCst);
                true
            })
        })
        .collect();
    all(tasks).await;
    assert_eq!(most.load(Ordering::SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn what_changes_something_goes_one_after_the_other_if_order_is_kept() {
    let line = Line::new(Settings { keep_order: true, ..Settings::default() });
    let mut tasks = Vec::new();
    for n in 0..3 {
        tasks.push(line.join(&format!("put{n}"), line.ticket(false, true)));
    }
    tasks.push(line.join("get", line.foreground()));
    all(tasks).await;
    assert_eq!(line.names(), "put0 get put1 put2");
    assert_eq!(line.times(), [0, 0, 1000, 2000]);
}

#[tokio::test(start_paused = true)]
async fn an_ordered_job_that_does_not_wait_yet_or_any_more_keeps_its_place_until_its_end() {
    let line = Line::new(Settings { keep_order: true, ..Settings::default() });
    let first = line.ticket(false, true);
    let second = line.join("second", line.ticket(false, true));
    settle().await;
    assert_eq!(line.queue.load(), (0, 1));
    // It tries, fails, and waits elsewhere for its next attempt.
    drop(first.turn(1).await.unwrap());
    sleep(5 * SECOND).await;
    assert_eq!(line.names(), "");
    drop(first);
    all([second]).await;
    assert_eq!(line.times(), [5000]);
}

#[tokio::test(start_paused = true)]
async fn an_ordered_job_in_the_background_does_not_block_later_ones_for_ever() {
    let line = Line::new(Settings { keep_order: true, max_in_flight: 1, ..Settings::default() });
    let taken = line.turn().await;
    let mut tasks = vec![
        line.join("background put", line.ticket(true, true)),
        line.join("put", line.ticket(false, true)),
    ];
    tasks.extend((0..3).map(|_| line.join("get", line.foreground())));
    settle().await;
    drop(taken);
    all(tasks).await;
    assert_eq!(line.names(), "get get get background put put");
}

#[tokio::test(start_paused = true)]
async fn a_pause_delays_all_and_then_they_leave_one_after_the_other() {
    let line = Line::of(8);
    line.pause(5 * SECOND);
    // A shorter one doesn't end it.
    line.pause(SECOND);
    let load: Vec<_> = (0..5)
        .map(|_| {
            line.hold("job", line.foreground(), async {
                sleep(60 * SECOND).await;
                false
            })
        })
        .collect();
    all(load).await;
    // Without any answer, there is one more each second.
    assert_eq!(line.times(), [5000, 6000, 7000, 8000, 9000]);
}

#[tokio::test(start_paused = true)]
async fn answers_after_a_pause_open_the_queue_step_by_step() {
    let line = Line::of(8);
    line.pause(5 * SECOND);
    let load: Vec<_> = (0..15)
        .map(|_| {
            line.hold("job", line.foreground(), async {
                sleep(Duration::from_millis(100)).await;
                true
            })
        })
        .collect();
    all(load).await;
    let mut per_step = std::collections::BTreeMap::new();
    for at in line.times() {
        *per_step.entry(at).or_insert(0) += 1;
    }
    // Each answer lets twice as many go.
    assert_eq!(per_step.into_iter().collect::<Vec<_>>(), [(5000, 1), (5100, 2), (5200, 8), (5300, 4)]);
}

#[tokio::test(start_paused = true)]
async fn an_answer_from_before_a_pause_does_not_open_the_queue() {
    let line = Line::of(8);
    let before = line.turn().await;
    line.pause(5 * SECOND);
    before.answered();
    drop(before);
    let job = line.join("job", line.foreground());
    all([job]).await;
    assert_eq!(line.times(), [5000]);
}

#[tokio::test(start_paused = true)]
async fn a_full_queue_refuses_at_once() {
    let line = Line::new(Settings { max_in_flight: 1, max_queued: 2, ..Settings::default() });
    let taken = line.turn().await;
    let waiting = [line.join("job", line.foreground()), line.join("job", line.ticket(true, false))];
    settle().await;
    assert!(matches!(line.foreground().turn(4).await, Err(NoTurn::Full)));
    assert!(matches!(line.ticket(true, false).turn(4).await, Err(NoTurn::Full)));
    assert_eq!(line.begin.elapsed(), Duration::ZERO);
    drop(taken);
    all(waiting).await;
    assert_eq!(line.queue.load(), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_queue_where_nobody_may_wait_gives_free_turns() {
    let line = Line::new(Settings { max_in_flight: 1, max_queued: 0, ..Settings::default() });
    let taken = line.turn().await;
    assert!(matches!(line.foreground().turn(4).await, Err(NoTurn::Full)));
    drop(taken);
    line.turn().await;
}

#[tokio::test(start_paused = true)]
async fn a_full_queue_does_not_refuse_a_job_that_comes_back() {
    let line = Line::new(Settings { max_in_flight: 1, max_queued: 1, ..Settings::default() });
    let comes_back = line.foreground();
    let turn = comes_back.turn(4).await.unwrap();
    let waiting = line.join("job", line.foreground());
    settle().await;
    line.pause(SECOND);
    drop(turn);
    comes_back.turn(4).await.unwrap();
    all([waiting]).await;
}

#[tokio::test(start_paused = true)]
async fn who_stops_waiting_leaves_its_place_to_the_next() {
    let line = Line::new(Settings { max_in_flight: 1, max_queued: 2, ..Settings::default() });
    let taken = line.turn().await;
    let leaves = line.join("leaves", line.foreground());
    let stays = line.join("stays", line.foreground());
    settle().await;
    leaves.abort();
    settle().await;
    assert_eq!(line.queue.load(), (1, 1));
    let late = line.join("late", line.foreground());
    settle().await;
    // It is called, and leaves before it hears of it.
    drop(taken);
    stays.abort();
    all([late]).await;
    assert_eq!(line.names(), "late");
    assert_eq!(line.queue.load(), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn who_leaves_in_a_pause_leaves_the_alarm_to_the_next() {
    let line = Line::of(1);
    line.pause(5 * SECOND);
    let leaves = line.join("leaves", line.foreground());
    let stays = line.join("stays", line.foreground());
    sleep(SECOND).await;
    leaves.abort();
    all([stays]).await;
    assert_eq!(line.times(), [5000]);
}

#[tokio::test(start_paused = true)]
async fn in_an_outage_one_tries_and_the_others_end_when_it_has_failed_for_them_too() {
    let line = Line::of(8);
    let probe = line.foreground();
    let turn = probe.turn(4).await.unwrap();
    let others: Vec<_> = (0..5)
        .map(|_| {
            let ticket = line.foreground();
            async move {
                let Err(NoTurn::Outage(why)) = ticket.turn(2).await else {
                    panic!("the server is down");
                };
                why
            }
        })
        .collect();
    turn.outage(10 * SECOND, "down");
    drop(turn);
    let others: Vec<_> = others.into_iter().map(tokio::spawn).collect();
    settle().await;
    for n in 1..3 {
        let turn = probe.turn(4).await.unwrap();
        assert_eq!((line.begin.elapsed(), line.queue.load()), (n * 10 * SECOND, (1, 5)));
        turn.outage(10 * SECOND, "still down");
    }
    for other in others {
        assert_eq!(&*other.await.unwrap(), "still down");
    }
    assert_eq!((line.begin.elapsed(), line.queue.load()), (20 * SECOND, (0, 0)));
}

#[tokio::test(start_paused = true)]
async fn a_probe_that_is_cancelled_hands_over_to_another() {
    let line = Line::of(8);
    let turn = line.turn().await;
    turn.outage(10 * SECOND, "down");
    drop(turn);
    let (never, forever) = oneshot::channel::<bool>();
    let probe = line.hold("probe", line.foreground(), async { forever.await.unwrap() });
    let tasks: Vec<_> = ["b", "c"].into_iter().map(|name| line.join(name, line.foreground())).collect();
    sleep(Duration::from_millis(10_500)).await;
    assert_eq!(line.names(), "probe");
    probe.abort();
    all(tasks).await;
    drop(never);
    assert_eq!(line.times(), [10_000, 10_500, 11_000]);
}

#[tokio::test(start_paused = true)]
async fn failures_of_those_under_way_at_once_count_as_one() {
    let line = Line::of(8);
    let turns = [line.turn().await, line.turn().await, line.turn().await];
    let waits = line.hold("waits", line.foreground(), async { true });
    for turn in &turns {
        turn.outage(10 * SECOND, "down");
    }
    drop(turns);
    let job = line.foreground();
    // One of patience would have been used up by the second and third.
    let turn = timeout(60 * SECOND, job.turn(1)).await.unwrap();
    assert!(turn.is_ok());
    all([waits]).await;
}

#[tokio::test(start_paused = true)]
async fn retries_are_earned_by_answers() {
    let line = Line::new(Settings { retry_budget: 2, ..Settings::default() });
    let spend = || line.queue.spend_retry();
    assert_eq!([spend(), spend(), spend()], [true, true, false]);
    let turn = line.turn().await;
    (0..5).for_each(|_| turn.answered());
    assert_eq!([spend(), spend()], [true, false]);
    // What is saved up has its limit.
    (0..1000).for_each(|_| turn.answered());
    assert_eq!([spend(), spend(), spend()], [true, true, false]);
}

#[tokio::test(start_paused = true)]
async fn times_without_end_are_no_panic() {
    let line =
        Line::new(Settings { max_in_flight: 1, background_patience: Duration::MAX, ..Settings::default() });
    let taken = line.turn().await;
    let background = line.join("background", line.ticket(true, false));
    let foreground = line.join("foreground", line.foreground());
    settle().await;
    drop(taken);
    all([background, foreground]).await;
    assert_eq!(line.names(), "foreground background");

    line.pause(Duration::MAX);
    let waits = line.join("waits", line.foreground());
    sleep(86_400 * SECOND).await;
    assert!(!waits.is_finished());
}

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

#[tokio::test(start_paused = true)]
async fn whatever_jobs_do_all_come_to_an_end_and_nothing_is_left() {
    for seed in 0..200 {
        let mut chance = Chance(seed);
        let line = Line::new(Settings {
            max_in_flight: 1 + chance.below(4) as usize,
            keep_order: chance.below(2) == 0,
            background_patience: Duration::from_millis(chance.below(3000)),
            ..Settings::default()
        });
        let mut tasks = Vec::new();
        for n in 0..40 {
            let operation = ["a", "b", "c", "d", "e", "f"][chance.below(6) as usize];
            let room = ["x", "y", "z", "u", "v", "w"].get(chance.below(12) as usize).copied();
            let scope = Scope::of(operation, room.map(short_hash), None);
            let ticket = line.queue.ticket(chance.below(3) == 0, chance.below(2) == 0, scope);
            let mut chance = Chance(seed * 1000 + n);
            let (held, cancelled) = (chance.below(1500), chance.below(3) == 0);
            let limit = Duration::from_millis(chance.below(5000));
            let task = async move {
                sleep(Duration::from_millis(chance.below(4000))).await;
                for _ in 0..4 {
                    let Ok(turn) = ticket.turn(3).await else {
                        return;
                    };
                    sleep(Duration::from_millis(held)).await;
                    match chance.below(4) {
                        0 => {
                            let asked = Duration::from_millis(chance.below(2000));
                            limited(&turn, Some(asked).filter(|_| chance.below(2) == 0), asked);
                        }
                        1 => turn.outage(Duration::from_millis(chance.below(2000)), "down"),
                        _ => return turn.answered(),
                    }
                }
            };
            tasks.push(tokio::spawn(async move {
                if cancelled { timeout(limit, task).await.unwrap_or_default() } else { task.await }
            }));
        }
        all(tasks).await;
        assert_eq!(line.queue.load(), (0, 0), "seed {seed}");
        assert!(line.queue.state().ordered.is_empty(), "seed {seed}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_call_is_lost_among_threads() {
    let line = Line::of(2);
    let tasks: Vec<_> = (0..2000)
        .map(|n| {
            let ticket = line.ticket(n % 5 == 0, false);
            line.hold("job", ticket, async {
                yield_now().await;
                true
            })
        })
        .collect();
    for (n, task) in tasks.into_iter().enumerate() {
        if n % 7 == 0 {
            task.abort();
        } else {
            timeout(60 * SECOND, task).await.expect("the queue is stuck").unwrap();
        }
    }
    while line.queue.load() != (0, 0) {
        yield_now().await;
    }
}
