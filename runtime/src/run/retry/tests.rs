//! The decision as a table: what ended the attempt, what else is known, and what follows.

use super::*;
use crate::protocol::matrix_error::Logout;
use crate::state::attempt_error::ServerHealth;

use JobStatusCode::{
    ContentAccessError, FileError, IncorrectRequest, IncorrectResponse, NetworkError, NotFound, Timeout,
    TooManyRequests, Unauthorised,
};

const SECOND: Duration = Duration::from_secs(1);

fn error(code: JobStatusCode) -> AttemptError {
    AttemptError { health: ServerHealth::Answers, ..AttemptError::new(code, "it failed") }
}

/// No response came, and it is unknown what became of the request.
fn broken() -> AttemptError {
    AttemptError { health: ServerHealth::Unknown, ..error(NetworkError) }
}

fn with(health: ServerHealth) -> AttemptError {
    AttemptError { health, ..error(NetworkError) }
}

fn lasting(code: JobStatusCode) -> AttemptError {
    AttemptError { is_lasting: true, ..error(code) }
}

fn unprocessed() -> AttemptError {
    AttemptError { is_unprocessed: true, ..broken() }
}

/// Nothing of the body was read before the time limit.
fn late() -> AttemptError {
    AttemptError { is_unprocessed: true, ..error(Timeout) }
}

fn logged_out(logout: Logout) -> AttemptError {
    let mut error = error(Unauthorised);
    error.details.logout = Some(logout);
    error
}

/// A GET or PUT whose retries, budget and time have just begun.
fn get() -> Facts {
    Facts {
        is_repeatable: true,
        is_spent: false,
        retries_left: 3,
        interval: 2 * SECOND,
        has_budget: true,
        can_authenticate: false,
        has_token: true,
        renewals: 0,
        resends: 0,
        pause: 7 * SECOND,
        waited: Duration::ZERO,
        max_wait: 300 * SECOND,
        classification: Classification::Default,
    }
}

/// A request that may not arrive twice.
fn post() -> Facts {
    Facts { is_repeatable: false, ..get() }
}

fn check(rows: &[(AttemptError, Facts, Step)]) {
    for (row, (error, facts, step)) in rows.iter().enumerate() {
        assert_eq!(decide(error, facts), *step, "row {row}: {:?}, {facts:?}", error.code);
    }
}

const END: Step = Step::Finish(None);
const RETRY: Step = Step::RetryAfter(Duration::from_secs(2));
const WAIT: Step = Step::WaitForServer(Duration::from_secs(2));
const PAUSE: Step = Step::Pause(Duration::from_secs(7));

#[test]
fn what_may_pass_is_retried_if_it_may_arrive_twice() {
    let last = || Facts { retries_left: 0, ..get() };
    check(&[
        (broken(), get(), RETRY),
        (error(NetworkError), get(), RETRY),
        (error(IncorrectResponse), get(), RETRY),
        (error(Timeout), get(), Step::RetryAfter(Duration::ZERO)),
        (broken(), post(), END),
        (error(IncorrectResponse), post(), END),
        (error(Timeout), post(), END),
        (broken(), last(), END),
        (error(Timeout), last(), END),
        (broken(), Facts { has_budget: false, ..get() }, Step::Finish(Some(NO_BUDGET))),
        (broken(), Facts { is_spent: true, ..get() }, Step::Finish(Some(SPENT))),
    ]);
}

#[test]
fn what_lasts_is_final() {
    check(&[
        (error(Unauthorised), get(), END),
        (error(ContentAccessError), get(), END),
        (error(NotFound), get(), END),
        (error(IncorrectRequest), get(), END),
        (error(FileError), get(), END),
        (lasting(NetworkError), get(), END),
        (lasting(IncorrectResponse), get(), END),
        (AttemptError { is_lasting: true, ..with(ServerHealth::Unreachable) }, get(), END),
    ]);
}

#[test]
fn during_an_outage_jobs_wait_for_the_server() {
    check(&[
        (with(ServerHealth::Down), get(), WAIT),
        (with(ServerHealth::Down), post(), END),
        // It never arrived.
        (with(ServerHealth::Unreachable), post(), WAIT),
        (with(ServerHealth::Unreachable), Facts { retries_left: 0, ..get() }, END),
        // The probe for all costs no budget.
        (with(ServerHealth::Unreachable), Facts { has_budget: false, ..get() }, WAIT),
        (with(ServerHealth::Unreachable), Facts { is_spent: true, ..post() }, Step::Finish(Some(SPENT))),
    ]);
}

#[test]
fn what_was_not_processed_goes_again_at_once() {
    let often = |facts| Facts { resends: MOST_RESENDS, ..facts };
    check(&[
        (unprocessed(), get(), Step::Resend),
        (unprocessed(), post(), Step::Resend),
        (unprocessed(), Facts { retries_left: 0, has_budget: false, ..post() }, Step::Resend),
        (unprocessed(), Facts { is_spent: true, ..post() }, Step::Finish(Some(SPENT))),
        (late(), post(), Step::RetryAfter(Duration::ZERO)),
        (late(), Facts { retries_left: 0, ..post() }, END),
        // Beyond the bound it is a failure, but still one that may be retried.
        (unprocessed(), often(post()), RETRY),
        (unprocessed(), Facts { retries_left: 0, ..often(post()) }, END),
    ]);
}

#[test]
fn limits_are_waited_for() {
    let busy = || with(ServerHealth::Busy);
    let waited = |seconds| Facts { waited: seconds * SECOND, ..get() };
    check(&[
        (error(TooManyRequests), get(), PAUSE),
        // The server refused it.
        (error(TooManyRequests), post(), PAUSE),
        (error(TooManyRequests), Facts { retries_left: 0, has_budget: false, ..get() }, PAUSE),
        (error(TooManyRequests), waited(293), PAUSE),
        (error(TooManyRequests), waited(294), END),
        (error(TooManyRequests), Facts { is_spent: true, ..get() }, Step::Finish(Some(SPENT))),
        // A proxy may have passed it on.
        (busy(), get(), PAUSE),
        (busy(), post(), Step::Finish(Some(UNSAFE))),
        (busy(), waited(294), END),
        // The job has made something else of it.
        (AttemptError { code: NotFound, ..busy() }, get(), END),
    ]);
}

#[test]
fn who_is_asked_for_authentication_gives_it() {
    let asked = |facts| Facts { can_authenticate: true, ..facts };
    check(&[
        (error(Unauthorised), asked(get()), Step::Authenticate),
        (error(Unauthorised), Facts { retries_left: 0, ..asked(post()) }, Step::Authenticate),
        (logged_out(Logout::Soft), asked(get()), Step::Authenticate),
        (
            error(Unauthorised),
            Facts { classification: Classification::Finish, ..asked(get()) },
            Step::Authenticate,
        ),
    ]);
}

#[test]
fn a_refused_token_is_replaced() {
    check(&[
        (logged_out(Logout::Soft), get(), Step::RenewToken),
        (logged_out(Logout::Soft), post(), Step::RenewToken),
        // Replacing finds out what there is to do.
        (logged_out(Logout::Hard), get(), Step::RenewToken),
        (logged_out(Logout::Soft), Facts { has_token: false, ..get() }, END),
        (logged_out(Logout::Soft), Facts { renewals: MOST_RENEWALS, ..get() }, END),
        (logged_out(Logout::Soft), Facts { is_spent: true, ..get() }, END),
    ]);
}

#[test]
fn the_program_may_decide() {
    let says = |classification, facts| Facts { classification, ..facts };
    let later = Classification::RetryAfter(9 * SECOND);
    check(&[
        (broken(), says(Classification::Finish, get()), END),
        (error(TooManyRequests), says(Classification::Finish, get()), END),
        (unprocessed(), says(Classification::Finish, get()), END),
        (error(NotFound), says(Classification::Retry, post()), RETRY),
        (lasting(IncorrectResponse), says(Classification::Retry, get()), RETRY),
        (with(ServerHealth::Down), says(Classification::Retry, post()), WAIT),
        (error(NotFound), says(later, post()), Step::RetryAfter(9 * SECOND)),
        (error(NotFound), Facts { retries_left: 0, ..says(later, get()) }, END),
        (error(NotFound), Facts { has_budget: false, ..says(later, get()) }, Step::Finish(Some(NO_BUDGET))),
        (error(NotFound), Facts { is_spent: true, ..says(later, get()) }, Step::Finish(Some(SPENT))),
    ]);
}
