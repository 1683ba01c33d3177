//! Operations that are newer than the newest release that the server lists.

use matrix_jobs::client_server::admin::GetAdminLockUserJob;
use matrix_jobs::client_server::capabilities::GetCapabilitiesJob;
use matrix_jobs::client_server::mutual_rooms::GetMutualRoomsJob;
use matrix_jobs::client_server::profile::{DeleteProfileFieldJob, SetProfileFieldJob};
use matrix_jobs::{Job, JobStatusCode, VersionPolicy};

use crate::homeserver::{Homeserver, Session};

/// Synapse 1.163 lists nothing above 1.15.
pub async fn what_a_server_announces_by_name_is_sent(server: &Homeserver) {
    let strict = server.builder().version_policy(VersionPolicy::Fail).build().expect("a connection");
    let alice = server.user_through(strict, "newer").await;
    let bob = server.user("common").await;

    // Without a version that is newer than the server's, jobs run as ever.
    alice.ok(GetCapabilitiesJob::new()).await;

    alice.announced(&GetMutualRoomsJob::new(&bob.user_id)).await;
    assert!(alice.ok(GetMutualRoomsJob::new(&bob.user_id)).await.joined().is_empty());

    let set = SetProfileFieldJob::new(&alice.user_id, "org.example.tea", "green");
    let delete = DeleteProfileFieldJob::new(&alice.user_id, "org.example.tea");
    alice.announced(&delete).await;
    alice.ok(set).await;
    alice.ok(delete).await;

    // Neither listed nor announced: it isn't sent.
    let lock = GetAdminLockUserJob::new(&bob.user_id);
    let versions = alice.connection.supported_versions().await.expect("versions");
    let name = lock.endpoint().unstable_feature.expect("a name");
    assert!(!versions.has_unstable_feature(name), "take another operation: Synapse announces {name}");
    let refused = alice.refused(lock).await;
    assert_eq!(refused.code(), JobStatusCode::RequestNotImplemented);
    assert!(refused.to_string().contains("added in Matrix 1.18; the server lists 1.15 at most"), "{refused}");
}

impl Session {
    /// The server's list is older than the job, and yet its name is among what the server announces.
    async fn announced<J: Job>(&self, job: &J) {
        let versions = self.connection.supported_versions().await.expect("versions");
        let endpoint = job.endpoint();
        assert!(!versions.supports(endpoint.since.expect("a version")), "{versions:?}");
        assert!(
            endpoint.unstable_feature.is_some_and(|name| versions.has_unstable_feature(name)),
            "{versions:?}"
        );
    }
}
