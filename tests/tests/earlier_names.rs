//! What Matrix renamed or moved is found where programs know it, too: the same types, deprecated.

#![allow(deprecated, reason = "earlier names are deprecated")]

use matrix_jobs::client_server::{
    self, account_deactivation, password_management, registration, report_content,
};
use matrix_jobs::{EventId, Job, RoomId};

#[test]
fn earlier_names_are_the_same_types() {
    let room = RoomId::from("!room:example.org");
    let job: report_content::ReportContentJob =
        report_content::ReportContentJob::new(room, EventId::from("$event")).reason("spam");
    let job: report_content::ReportEventJob = job;
    assert_eq!(job.endpoint().path, "/_matrix/client/v3/rooms/{roomId}/report/{eventId}");
    let _: client_server::ReportContentJob = job;

    let _: registration::ChangePasswordJob = password_management::ChangePasswordJob::new("secret");
    let _: registration::DeactivateAccountJob = account_deactivation::DeactivateAccountJob::new();
    let _: Option<registration::DeactivateAccountResponse> = None::<client_server::DeactivateAccountResponse>;
    let _: Option<registration::RequestTokenToResetPasswordEmailJob> =
        None::<password_management::RequestTokenToResetPasswordEmailJob>;
    let _: Option<registration::RequestTokenToResetPasswordMsisdnJob> =
        None::<password_management::RequestTokenToResetPasswordMsisdnJob>;
}
