//! mautrix, matrix-bot-sdk and matrix-appservice.

use matrix_jobs::application_service::ping::PingJob;
use matrix_jobs::application_service::protocols::GetProtocolMetadataJob;
use matrix_jobs::application_service::query_room::QueryRoomByAliasJob;
use matrix_jobs::application_service::query_user::QueryUserByIdJob;
use matrix_jobs::application_service::transactions::SendTransactionJob;
use matrix_jobs::client_server::definitions::client_event::ClientEvent;
use matrix_jobs::json::{Raw, RawJson};
use matrix_jobs::{Connection, Job, JobError, JobStatusCode};
use serde_json::json;

use crate::Peer;

/// A service, and how it differs from the specification.
struct Service {
    variable: &'static str,
    /// What it says to a homeserver with the wrong token.
    wrong_token: JobStatusCode,
    /// What it says of a user and a room that it knows.
    known: JobStatusCode,
    /// What it says of a room that it doesn't know.
    unknown_room: JobStatusCode,
    /// What it says to a ping.
    ping: JobStatusCode,
    /// What it says of a protocol that it doesn't have.
    protocol: JobStatusCode,
}

const SERVICES: [Service; 3] = [
    Service {
        variable: "MATRIX_JOBS_MAUTRIX",
        wrong_token: JobStatusCode::Unauthorised,
        known: JobStatusCode::Success,
        unknown_room: JobStatusCode::NotFound,
        ping: JobStatusCode::Success,
        protocol: JobStatusCode::NotFound,
    },
    Service {
        variable: "MATRIX_JOBS_BOT_SDK",
        wrong_token: JobStatusCode::Unauthorised,
        known: JobStatusCode::NotFound,
        unknown_room: JobStatusCode::NotFound,
        ping: JobStatusCode::NotFound,
        protocol: JobStatusCode::NotFound,
    },
    Service {
        variable: "MATRIX_JOBS_APPSERVICE",
        wrong_token: JobStatusCode::ContentAccessError,
        known: JobStatusCode::Success,
        unknown_room: JobStatusCode::Success,
        ping: JobStatusCode::NotFound,
        protocol: JobStatusCode::NotFound,
    },
];

async fn code<J: Job>(connection: &Connection, job: J) -> JobStatusCode {
    connection.run(job).await.map_or_else(|error: JobError| error.code(), |_| JobStatusCode::Success)
}

fn event(id: &str) -> Raw<ClientEvent> {
    let event = json!({
        "event_id": id, "type": "m.room.message", "sender": "@alice:example.org", "room_id": "!room:example.org",
        "origin_server_ts": 1, "content": {"msgtype": "m.text", "body": "hello"},
    });
    Raw::new(RawJson::from_value(&event))
}

#[tokio::test]
async fn transactions_arrive_once() {
    for service in SERVICES {
        let Some(peer) = Peer::named(service.variable) else { continue };
        let homeserver = peer.connection("sesame");
        let id = format!("${}", service.variable);
        for _ in 0..2 {
            let job = SendTransactionJob::new(vec![event(&id)]).txn_id(service.variable);
            homeserver.run(job).await.expect(service.variable);
        }
        homeserver.run(SendTransactionJob::new(Vec::new())).await.expect(service.variable);
        // They take what came before they have handled it.
        for _ in 0..50 {
            if peer.printed(&id) > 0 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        assert_eq!(peer.printed(&id), 1, "{}", service.variable);
        let error = code(&peer.connection("wrong"), SendTransactionJob::new(Vec::new())).await;
        assert_eq!(error, service.wrong_token, "{}", service.variable);
    }
}

#[tokio::test]
async fn what_a_homeserver_asks() {
    for service in SERVICES {
        let Some(peer) = Peer::named(service.variable) else { continue };
        let homeserver = peer.connection("sesame");
        let name = service.variable;
        assert_eq!(
            code(&homeserver, QueryUserByIdJob::new("@known:example.org")).await,
            service.known,
            "{name}"
        );
        assert_eq!(
            code(&homeserver, QueryUserByIdJob::new("@other:example.org")).await,
            JobStatusCode::NotFound,
            "{name}"
        );
        assert_eq!(
            code(&homeserver, QueryRoomByAliasJob::new("#known:example.org")).await,
            service.known,
            "{name}"
        );
        assert_eq!(
            code(&homeserver, QueryRoomByAliasJob::new("#other:example.org")).await,
            service.unknown_room,
            "{name}"
        );
        assert_eq!(code(&homeserver, PingJob::new().transaction_id("p")).await, service.ping, "{name}");
        assert_eq!(code(&homeserver, GetProtocolMetadataJob::new("irc")).await, service.protocol, "{name}");
    }
}
