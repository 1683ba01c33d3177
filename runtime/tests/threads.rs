//! Which types can go to other threads, and be looked at from several at once. Checked when this compiles.
#![cfg(feature = "test-util")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use matrix_jobs_runtime::json::{
    JsonObject, JsonValue, Map, ObjectWriter, Problem, Raw, RawJson, Read, ReadError, Secret,
    UnknownProperty, Warning, Warnings, WriteError,
};
use matrix_jobs_runtime::test_util::{
    MockConnection, MockOperation, MockResponse, MockRule, Mocked, RecordedRequest,
};
use matrix_jobs_runtime::uia::{ThreepidCredentials, UserIdentifier};
use matrix_jobs_runtime::*;
use support::{Call, LoginToken, WHO_AM_I};

fn send<T: Send>() {}
fn send_and_sync<T: Send + Sync>() {}
fn is_send<T: Send>(_: &T) {}

type AnyCall = Call<LoginToken>;

#[test]
fn every_public_type_can_go_to_other_threads() {
    // They hold a job, which is nobody else's.
    send::<JobBuilder<AnyCall>>();
    send::<(SaveTo<Call<Media>>, Streamed<Call<Media>>, ReadAs<Call<Media>, JsonObject>)>();
    send::<JobBuilder<SaveTo<Call<Media>>>>();
    send::<Mocked<AnyCall>>();
    // They are being filled or read.
    send::<RequestParts>();
    send::<ObjectWriter>();
    send::<MediaStream>();
    let connection = Connection::new("http://127.0.0.1:1").unwrap();
    is_send(&connection.run(AnyCall::new(&WHO_AM_I)));
    is_send(&connection.run_with_uia(AnyCall::new(&WHO_AM_I), uia::password("alice", "correct horse")));
    is_send(&connection.job(AnyCall::new(&WHO_AM_I)).submit());
    is_send(&connection.job(Call::<Media>::new(&WHO_AM_I)).save_to("cat.png").run());
    is_send(&connection.job(Call::<Media>::new(&WHO_AM_I)).stream().run());
    is_send(&connection.supported_versions());
    is_send(&connection.refresh_supported_versions());
    is_send(&Connection::discover("example.org"));
    send::<(session::Login, session::Register)>();
    is_send(&connection.login_with_token("").into_future());
    is_send(&connection.logout());
    is_send(&async {
        connection.job(AnyCall::new(&WHO_AM_I)).submit().events().next().await;
        let mut file = connection.job(Call::<Media>::new(&WHO_AM_I)).stream().run().await?.into_response();
        file.next().await;
        Ok::<_, JobError>(())
    });
}

#[test]
fn what_is_shared_can_be_looked_at_from_several() {
    send_and_sync::<(Connection, ConnectionBuilder, HomeserverData)>();
    send_and_sync::<(BaseJob, JobHandle<AnyCall>, Finished<AnyCall>, JobError)>();
    send_and_sync::<(JobHandle<SaveTo<Call<Media>>>, JobHandle<Streamed<Call<Media>>>)>();
    send_and_sync::<(MatrixError, Request, Endpoint, Access, Method)>();
    send_and_sync::<(ConnectionError, ConnectionErrorKind, RequestError, RequestErrorKind)>();
    send_and_sync::<(Events, JobEvent, Status, JobStatusCode, JobBackoffStrategy, BackoffStep)>();
    send_and_sync::<(FailedAttempt<'static>, Classification)>();
    send_and_sync::<(SupportedVersions, VersionPolicy, Session, Logout)>();
    send_and_sync::<(Discovery, DiscoveryAction, DiscoveryBuilder, DiscoveryError)>();
    send_and_sync::<(RawResponse<'static>, ResponseHead, Redirect, Bytes, Url)>();
    send_and_sync::<(Media, SavedFile, FileContent, FederationMedia, FederationContent)>();
    send_and_sync::<(AuthenticationResponse, AuthenticationFlow, UiaChallenge, UiaStage, Password)>();
    send_and_sync::<(ThreepidCredentials, UserIdentifier)>();
    send_and_sync::<(RawJson, Raw<JsonObject>, JsonObject, JsonValue, Map<UserId, Secret>, Secret)>();
    send_and_sync::<(Read<JsonObject>, ReadError, WriteError, Warnings, Warning, Problem, UnknownProperty)>();
    send_and_sync::<(EventId, MxcUri, RoomAliasId, RoomId, RoomOrAliasId, ServerName, UserId, InvalidId)>();
    send_and_sync::<(MockConnection, MockResponse, RecordedRequest)>();
    send_and_sync::<(MockOperation<'static>, MockRule<'static>)>();
}

#[cfg(feature = "server-server")]
#[test]
fn what_signs_can_be_shared() {
    use matrix_jobs_runtime::signing::{CanonicalError, RequestSigner, SigningError, SigningKey, XMatrix};

    send_and_sync::<(CanonicalError, RequestSigner, SigningError, SigningKey, XMatrix)>();
}

#[cfg(feature = "catalog")]
#[test]
fn the_catalog_can_be_shared() {
    use matrix_jobs_runtime::catalog::{CatalogError, Decoded, Operation};

    send_and_sync::<(CatalogError, Operation)>();
    // It holds a value of some type.
    send::<Decoded>();
}

#[test]
fn no_public_type_is_forgotten() {
    // Traits, what they are made of, and what other crates' generated code is made of.
    let others = "Job PagedJob Pages Response QueryEntries QueryValue \
        Constant Custom Exposed Field IsGone Json Kind Later ListSlots ListViews MapSlots MapViews Optional Presence \
        RecordSlots RecordViews Slot Source Table Tagged Text TupleViews View";
    let others: BTreeSet<_> = others.split_whitespace().collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let here = read("tests/threads.rs");
    let words = |text: &str| -> BTreeSet<String> {
        text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned).collect()
    };
    let (here, mut count) = (words(&here), 0);
    for file in
        ["lib.rs", "json/mod.rs", "session/mod.rs", "signing/mod.rs", "test_util/mod.rs", "run/uia/mod.rs"]
    {
        let text = read(&format!("src/{file}"));
        let exported = text.split(';').filter_map(|item| item.split_once("\npub use "));
        for name in exported.flat_map(|(_, names)| words(names)) {
            if name.starts_with(char::is_uppercase) && !others.contains(&*name) {
                assert!(here.contains(&name), "{name} of {file} is not here");
                count += 1;
            }
        }
    }
    assert!(count > 60, "{count}");
}
