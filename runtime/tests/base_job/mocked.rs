//! Jobs that come to their end without being run.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::test_util::{MockConnection, Mocked, json};
use matrix_jobs_runtime::{JobStatusCode, Status};

use crate::ECHO;
use crate::support::Call;

#[test]
fn force_result() {
    let mocked = || Mocked::new(Call::<JsonObject>::new(&ECHO)).json(json!({ "a": 1 }));
    assert_eq!(mocked().finish().unwrap()["a"], 1);
    let status = Status::new(JobStatusCode::Timeout, "");
    let error = mocked().status(status.clone()).finish().unwrap_err();
    assert_eq!((error.status(), error.base().json_data().len()), (&status, 1));
}

#[tokio::test]
async fn mock_connection() {
    let mock = MockConnection::new();
    mock.on("echo").error(404, "M_NOT_FOUND", "Nothing here");
    let error = mock.run(Call::<JsonObject>::new(&ECHO)).await.unwrap_err();
    assert_eq!((error.code(), error.errcode()), (JobStatusCode::NotFound, Some("M_NOT_FOUND")));
    assert_eq!(mock.requests()[0].path(), "/_matrix/echo");
}
