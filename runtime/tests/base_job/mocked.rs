//! Jobs that come to their end without being run.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::test_util::{Mocked, json};
use matrix_jobs_runtime::{Status, StatusCode};

use crate::ECHO;
use crate::support::Call;

#[test]
fn force_result() {
    let mocked = || Mocked::new(Call::<JsonObject>::new(&ECHO)).json(json!({ "a": 1 }));
    assert_eq!(mocked().finish().unwrap()["a"], 1);
    let status = Status::new(StatusCode::Timeout, "");
    let error = mocked().status(status.clone()).finish().unwrap_err();
    assert_eq!((error.status(), error.base().json_data().len()), (&status, 1));
}
