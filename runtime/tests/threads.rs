//! Which types can go to other threads, and be looked at from several at once. Checked when this compiles.

mod support;

use matrix_jobs_runtime::json::{JsonObject, ObjectWriter, RawJson, ReadError, Secret, Warnings};
use matrix_jobs_runtime::*;
use support::{Call, LoginToken, WHO_AM_I};

fn send<T: Send>() {}
fn send_and_sync<T: Send + Sync>() {}
fn is_send<T: Send>(_: &T) {}

type AnyCall = Call<LoginToken>;

#[test]
fn every_public_type_can_go_to_other_threads() {
    send::<JobBuilder<AnyCall>>();
    send::<RequestParts>();
    send::<ObjectWriter>();
    send::<JobHandle<AnyCall>>();
    send::<Finished<AnyCall>>();
    let connection = Connection::new("http://127.0.0.1:1").unwrap();
    is_send(&connection.run(AnyCall::new(&WHO_AM_I)));
    is_send(&connection.job(AnyCall::new(&WHO_AM_I)).submit());
    is_send(&connection.supported_versions());
    is_send(&connection.refresh_supported_versions());
    is_send(&Connection::discover("example.org"));
    send::<(session::Login, session::Register)>();
    is_send(&connection.login_with_token("").into_future());
    is_send(&connection.logout());
    is_send(&async {
        connection.job(AnyCall::new(&WHO_AM_I)).submit().events().next().await;
    });
}

#[test]
fn what_is_shared_can_be_looked_at_from_several() {
    send_and_sync::<Connection>();
    send_and_sync::<ConnectionBuilder>();
    send_and_sync::<ConnectionError>();
    send_and_sync::<HomeserverData>();
    send_and_sync::<BaseJob>();
    send_and_sync::<JobHandle<AnyCall>>();
    send_and_sync::<Finished<AnyCall>>();
    send_and_sync::<JobError>();
    send_and_sync::<MatrixError>();
    send_and_sync::<RequestError>();
    send_and_sync::<Request>();
    send_and_sync::<Events>();
    send_and_sync::<JobEvent>();
    send_and_sync::<JobBackoffStrategy>();
    send_and_sync::<Status>();
    send_and_sync::<SupportedVersions>();
    send_and_sync::<(Discovery, DiscoveryBuilder, DiscoveryError)>();
    send_and_sync::<(OldServer, Logout, Session)>();
    send_and_sync::<Endpoint>();
    send_and_sync::<Reply<'static>>();
    send_and_sync::<ReplyHead>();
    send_and_sync::<Redirect>();
    send_and_sync::<Media>();
    send_and_sync::<FileContent>();
    send_and_sync::<FederationMedia>();
    send_and_sync::<AuthenticationResponse>();
    send_and_sync::<(RawJson, JsonObject, Secret, ReadError, Warnings)>();
    send_and_sync::<(EventId, MxcUri, RoomAliasId, RoomId, RoomOrAliasId, ServerName, UserId)>();
}
