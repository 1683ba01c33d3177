//! What came back, as it came.

use super::*;

async fn job_after(body: &str) -> matrix_jobs_runtime::Finished<Call<JsonObject>> {
    let server = Server::start(vec![ok(body)]).await;
    echo(&server).run().await.unwrap()
}

#[tokio::test]
async fn raw_data() {
    let job = job_after(r#"{"a":"b"}"#).await;
    assert_eq!(job.base().raw_data(), r#"{"a":"b"}"#);
    assert_eq!(job.base().raw_data_prefix(3), "{\"a");
    let server = Server::start(vec![answer("404 Not Found", "text/html", "<p>")]).await;
    assert_eq!(echo(&server).run().await.unwrap_err().base().raw_data(), "<p>");
}

#[tokio::test]
async fn raw_data_sample() {
    let job = job_after("{\"a\":\"\u{e9}\"}").await;
    assert_eq!(job.base().raw_data_sample(6), "{\"a\":\"...(truncated, 10 bytes in total)");
    assert_eq!(job.base().raw_data_sample(65_535), "{\"a\":\"\u{e9}\"}");
}

#[tokio::test]
async fn json_data() {
    let job = job_after(r#"{"a":[1]}"#).await;
    assert_eq!(job.base().json_data()["a"][0], 1);
    assert!(job.base().json_items().is_empty());
}

#[tokio::test]
async fn json_items() {
    let server = Server::start(vec![answer("404 Not Found", JSON, "[1,2]")]).await;
    let error = echo(&server).run().await.unwrap_err();
    assert_eq!(error.base().json_items().len(), 2);
    assert!(error.base().json_data().is_empty());
}

#[tokio::test]
async fn load_from_json() {
    let job = job_after(r#"{"n":7,"s":"x"}"#).await;
    assert_eq!(job.base().load_from_json::<u8>("n"), Some(7));
    assert_eq!(job.base().load_from_json::<u8>("s"), None);
    assert_eq!(job.base().load_from_json("t").unwrap_or(5), 5);
}

#[tokio::test]
async fn take_from_json() {
    let job = job_after(r#"{"n":7}"#).await;
    assert_eq!(job.base().take_from_json::<u8>("n"), Some(7));
    assert_eq!(job.base().take_from_json::<u8>("n"), None);
}

#[tokio::test]
async fn response() {
    let server = Server::start(vec![support::raw("200 OK", "X-Kind: of", b"{}")]).await;
    let job = echo(&server).run().await.unwrap();
    let head = job.base().response_head().unwrap();
    assert_eq!((head.status(), head.header("x-kind")), (200, Some("of")));
}
