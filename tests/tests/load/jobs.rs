//! The jobs that the tests run, and what is checked of each.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

use matrix_jobs::client_server::joining::JoinRoomByIdJob;
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::rooms::GetOneRoomEventJob;
use matrix_jobs::{Connection, Events, Job, JobBuilder, JobEvent, JobHandle, JobStatusCode};
use serde_json::{Map, Value};

use crate::plan::{Kind, end};
use crate::server::Server;

/// One job in so many is listened to.
const SAMPLE: usize = 10;

pub fn read(job: usize) -> GetOneRoomEventJob {
    GetOneRoomEventJob::new("!room:load", format!("${}", name(job)))
}

pub fn join(job: usize) -> JoinRoomByIdJob {
    JoinRoomByIdJob::new(format!("!{}", name(job)))
}

pub fn send(job: usize) -> SendMessageJob {
    let mut content = Map::new();
    content.insert("msgtype".into(), "m.text".into());
    content.insert("body".into(), Value::String(name(job)));
    SendMessageJob::new("!room:load", "m.room.message", content)
}

fn name(job: usize) -> String {
    format!("job-{job}")
}

/// A job under way.
pub struct Submitted {
    job: usize,
    handle: Handle,
    attempts: Arc<AtomicU32>,
    /// For jobs of the sample: its events, and how often it called back.
    heard: Option<(Events, Arc<AtomicU32>)>,
}

enum Handle {
    Read(JobHandle<GetOneRoomEventJob>),
    Send(JobHandle<SendMessageJob>),
    Join(JobHandle<JoinRoomByIdJob>),
}

impl Submitted {
    pub fn new(connection: &Connection, job: usize) -> Self {
        let attempts = Arc::new(AtomicU32::new(0));
        let mut heard = None;
        let handle = match Kind::of(job) {
            Kind::Read => Handle::Read(submit(connection.job(read(job)), job, &attempts, &mut heard)),
            Kind::Send => Handle::Send(submit(connection.job(send(job)), job, &attempts, &mut heard)),
            Kind::Join => Handle::Join(submit(connection.job(join(job)), job, &attempts, &mut heard)),
        };
        Self { job, handle, attempts, heard }
    }

    /// Waits for the end and holds it against the plan.
    pub async fn ends_as_planned(self, server: &Server) {
        let Self { job, handle, attempts, heard } = self;
        let planned = end(job);
        match handle {
            Handle::Read(handle) => {
                let answered = ended(handle, job).await;
                let id = answered.map(|event| event.field::<String>("event_id").expect("text"));
                assert_eq!(id.flatten(), planned.succeeds.then(|| format!("${}", name(job))));
            }
            Handle::Send(handle) => {
                let id = ended(handle, job).await.map(|sent| sent.event_id().to_string());
                assert_eq!(id, planned.succeeds.then(|| format!("${}", name(job))));
            }
            Handle::Join(handle) => {
                let id = ended(handle, job).await.map(|joined| joined.room_id().to_string());
                assert_eq!(id, planned.succeeds.then(|| format!("!{}", name(job))));
            }
        }
        let (asked, answers) = server.asked(job);
        assert_eq!(answers, u32::from(planned.succeeds), "{}", name(job));
        assert_eq!(attempts.load(SeqCst), asked, "{}", name(job));
        // While a 502 counts as an outage, a probe of another job that fails costs those who wait for their last attempt
        // that attempt: who has no patience left ends with the error of the attempt before.
        let has_sat_out = !planned.succeeds && asked + 1 == planned.attempts;
        assert!(asked == planned.attempts || has_sat_out, "{}: asked {asked} times", name(job));
        if let Some((mut events, calls)) = heard {
            let mut last = Vec::new();
            while let Some(event) = events.next().await {
                last.push(event);
            }
            let verdict = if planned.succeeds { JobEvent::Success } else { JobEvent::Failure };
            let count = |event: &JobEvent| last.iter().filter(|other| *other == event).count();
            let counts = [JobEvent::Finished, JobEvent::Result, JobEvent::Success, JobEvent::Failure]
                .each_ref()
                .map(count);
            let good = usize::from(planned.succeeds);
            assert_eq!(counts, [1, 1, good, 1 - good], "{}: {last:?}", name(job));
            assert_eq!(last.last(), Some(&verdict));
            assert_eq!(calls.load(SeqCst), 1, "{}: the calls of `on_result`", name(job));
        }
    }
}

fn submit<J: Job>(
    job: JobBuilder<J>,
    number: usize,
    attempts: &Arc<AtomicU32>,
    heard: &mut Option<(Events, Arc<AtomicU32>)>,
) -> JobHandle<J> {
    let attempts = Arc::clone(attempts);
    let job = job.on_about_to_send(move |_| {
        attempts.fetch_add(1, SeqCst);
    });
    let handle = job.submit();
    if !number.is_multiple_of(SAMPLE) {
        return handle;
    }
    let calls = Arc::new(AtomicU32::new(0));
    *heard = Some((handle.events(), Arc::clone(&calls)));
    handle.on_result(move |_| {
        calls.fetch_add(1, SeqCst);
    })
}

/// The job's response, if it has one; else it has failed as injected failures do.
async fn ended<J: Job>(handle: JobHandle<J>, job: usize) -> Option<J::Response> {
    let base = handle.base();
    let result = handle.await;
    assert_eq!(base.retries(), end(job).retries, "{}: {:?}", name(job), base.status());
    match result {
        Ok(finished) => Some(finished.into_response()),
        Err(error) => {
            assert_eq!(error.code(), JobStatusCode::NetworkError, "{}: {error}", name(job));
            None
        }
    }
}
