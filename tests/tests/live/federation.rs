//! Signed requests between servers. The homeserver is asked in its own name, with its own key: it needs nobody else's.

use std::collections::BTreeMap;
use std::fs;

use matrix_jobs::server_server::keys_server::GetServerKeyJob;
use matrix_jobs::server_server::query::QueryProfileJob;
use matrix_jobs::server_server::user_keys::QueryUserEncryptionKeysJob;
use matrix_jobs::server_server::version::GetVersionJob;
use matrix_jobs::signing::{RequestSigner, SigningKey};
use matrix_jobs::{Connection, JobStatusCode};

use crate::homeserver::{Homeserver, passed};
use crate::own::Own;

const NAME: &str = "localhost";

/// A connection that signs with a key.
fn signing(server: &Own, key: SigningKey) -> Connection {
    let signer = RequestSigner::new(NAME, key).expect("a server name");
    let builder = Connection::builder(&server.url).expect("a base URL");
    builder.sign_as(signer, NAME).build().expect("a connection")
}

pub async fn requests_between_servers(shared: &Homeserver) {
    let Some(own) = Own::like(
        shared,
        &[
            ("names: [client]", "names: [client, federation]"),
            ("federation_domain_whitelist: []", "federation_domain_whitelist: [localhost]"),
        ],
    ) else {
        return;
    };
    let anybody = own.connection().await;
    let alice = Homeserver::at(&own.url).user_through(anybody.clone(), "federated").await;
    let line = fs::read_to_string(own.file("signing.key")).expect("its key");
    let key = SigningKey::from_line(line.trim()).expect("a key");
    let (id, public) = (key.id().to_owned(), key.public_key());
    let server = signing(&own, key);

    assert!(passed(server.run(GetVersionJob::new()).await).server().is_some());
    let keys = passed(server.run(GetServerKeyJob::new()).await);
    assert_eq!(keys.verify_keys()[&id].key, public);

    // Signed with a query, and with a body.
    let profile = passed(server.run(QueryProfileJob::new(&alice.user_id)).await);
    assert!(profile.displayname().is_some());
    let query = BTreeMap::from([(alice.user_id.clone(), Vec::new())]);
    let devices = passed(server.run(QueryUserEncryptionKeysJob::new(query)).await);
    assert!(devices.device_keys().contains_key(&alice.user_id));

    let refused = anybody.run(QueryProfileJob::new(&alice.user_id)).await.expect_err("nobody has signed it");
    assert_eq!((refused.code(), refused.http_status()), (JobStatusCode::Unauthorised, None));
    let other = SigningKey::from_seed(&id, &[7; 32]).expect("a key");
    let forged = signing(&own, other).run(QueryProfileJob::new(&alice.user_id)).await;
    let forged = forged.expect_err("another's signature");
    assert_eq!((forged.code(), forged.http_status()), (JobStatusCode::Unauthorised, Some(401)));
}
