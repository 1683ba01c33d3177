//! The README's way to send a file and to save one.

use std::error::Error;
use std::fs;
use std::path::Path;

use matrix_jobs::client_server::authed_content_repo::GetContentAuthedJob;
use matrix_jobs::client_server::content_repo::UploadContentJob;
use matrix_jobs::test_util::{MockConnection, MockResponse, json};
use matrix_jobs::{Connection, FileContent};

async fn copy(homeserver: &Connection, from: &Path, to: &Path) -> Result<u64, Box<dyn Error>> {
    let upload = UploadContentJob::new(FileContent::from_path(from)).content_type("image/png");
    let uploaded = homeserver.run(upload).await?;

    let (server, id) = uploaded.content_uri().parts().ok_or("no URI of a file")?;
    let download = homeserver.job(GetContentAuthedJob::new(server, id));
    let saved = download.save_to(to).run().await?; // or `.stream()`
    Ok(saved.size())
}

#[tokio::test]
async fn a_file_goes_to_the_server_and_comes_back() {
    let folder = tempfile::TempDir::new().unwrap();
    let (from, to) = (folder.path().join("from"), folder.path().join("to"));
    fs::write(&from, "a cat").unwrap();
    let mock = MockConnection::new();
    mock.set_access_token("sesame");
    mock.on("uploadContent").respond(json!({ "content_uri": "mxc://example.org/cat" }));
    mock.on("getContentAuthed").respond(MockResponse::body("image/png", "a cat"));
    assert_eq!(copy(&mock, &from, &to).await.unwrap(), 5);
    assert_eq!(mock.requests_of("uploadContent")[0].body(), "a cat");
    assert_eq!(fs::read(&to).unwrap(), b"a cat");
    assert_eq!(mock.requests()[1].path(), "/_matrix/client/v1/media/download/example.org/cat");
}
