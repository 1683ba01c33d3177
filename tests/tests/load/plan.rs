//! What befalls each request, known beforehand: the server does it, and the test knows what must come of it.

/// How often a job is repeated, refusals for too many requests aside.
pub const MAX_RETRIES: u32 = 6;

/// The same in every run.
const SEED: u64 = 0x6d61_7472_6978;
/// One job in so many fails in every attempt.
const DOOMED: usize = 1_000;

/// What the server does with one request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fate {
    Answer,
    /// 429, with a short time to wait.
    TooMany,
    /// 500, with the error object of a homeserver.
    Internal,
    /// 502, with the page of a proxy.
    BadGateway,
    /// The connection is closed in place of a response.
    HangUp,
}

/// What a job asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// `GET`.
    Read,
    /// `PUT` with a transaction ID.
    Send,
    /// `POST` without one, which isn't repeated once the server may have got it.
    Join,
}

impl Kind {
    pub fn of(job: usize) -> Self {
        [Self::Read, Self::Send, Self::Join][job % 3]
    }
}

/// What happens to an attempt of a job; 0 is the first. Of 100 jobs, 5 get the answer that there were too many, and of
/// 100 other attempts, 5 fail.
pub fn fate(job: usize, attempt: u32) -> Fate {
    // Neighbours together, as limits on rates do it: each pause takes a tenth of a second at least.
    if job % 640 < 32 && attempt == 0 {
        return Fate::TooMany;
    }
    if job % DOOMED == DOOMED - 1 {
        return Fate::Internal;
    }
    let mut random = fastrand::Rng::with_seed(SEED ^ (job as u64) << 8 ^ u64::from(attempt));
    match random.u8(..100) {
        0..5 => [Fate::Internal, Fate::BadGateway, Fate::HangUp][random.usize(..3)],
        _ => Fate::Answer,
    }
}

/// How a job must end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct End {
    pub succeeds: bool,
    pub attempts: u32,
    /// How often the job is repeated, refusals for too many requests aside.
    pub retries: u32,
}

/// The end of a job that is repeated as the documentation says.
pub fn end(job: usize) -> End {
    let mut end = End { succeeds: false, attempts: 0, retries: 0 };
    loop {
        let fate = fate(job, end.attempts);
        end.attempts += 1;
        match fate {
            Fate::Answer => return End { succeeds: true, ..end },
            Fate::TooMany => {}
            _ if Kind::of(job) == Kind::Join || end.retries == MAX_RETRIES => return end,
            _ => end.retries += 1,
        }
    }
}
