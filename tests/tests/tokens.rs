//! Which token shows whom what.

use matrix_jobs::application_service::transactions::SendTransactionJob;
use matrix_jobs::client_server::versions::GetVersionsJob;
use matrix_jobs::test_util::{MockConnection, json};
use matrix_jobs::{Connection, JobStatusCode};

#[tokio::test]
async fn a_homeserver_shows_its_own_token_to_application_services() {
    let mock = MockConnection::with(Connection::builder("http://127.0.0.1:9000").unwrap());
    mock.on("sendTransaction").respond(json!({}));
    mock.set_access_token("hs_token");
    mock.run(SendTransactionJob::new(Vec::new()).txn_id("1")).await.unwrap();
    let requests = mock.take_requests();
    assert_eq!(requests[0].access_token(), Some("hs_token"));
    assert_eq!(requests[0].path(), "/_matrix/app/v1/transactions/1");
    assert!(requests[0].query_pairs().is_empty());

    mock.clear_access_token();
    let refused = mock.run(SendTransactionJob::new(Vec::new())).await.unwrap_err();
    assert_eq!(refused.code(), JobStatusCode::Unauthorised);
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn where_a_token_is_optional_it_goes_along_if_there_is_one() {
    let mock = MockConnection::new();
    mock.on("getVersions").respond(json!({"versions": ["v1.19"]}));
    mock.run(GetVersionsJob::new()).await.unwrap();
    mock.clear_access_token();
    mock.run(GetVersionsJob::new()).await.unwrap();
    let tokens: Vec<_> =
        mock.requests().iter().map(|request| request.access_token().map(str::to_owned)).collect();
    assert_eq!(tokens, [Some(MockConnection::ACCESS_TOKEN.to_owned()), None]);
}
