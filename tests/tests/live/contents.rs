//! Contents of every type of events that a user may send into a room, each with all that it may hold.

use std::collections::BTreeMap;
use std::time::Duration;

use matrix_jobs::client_server::definitions::encrypted_file::{EncryptedFile, EncryptedFileHashes, Jwk};
use matrix_jobs::enums::ShortAuthenticationString;
use matrix_jobs::event::{EditableContent, MessageContent, RelatesTo};
use matrix_jobs::events::call_answer::{Answer, CallAnswerEventContent};
use matrix_jobs::events::call_candidates::{CallCandidatesEventContent, Candidate};
use matrix_jobs::events::call_hangup::{CallHangupEventContent, CallHangupReason};
use matrix_jobs::events::call_invite::{CallInviteEventContent, Offer};
use matrix_jobs::events::call_negotiate::{CallNegotiateEventContent, Description, DescriptionType};
use matrix_jobs::events::call_reject::CallRejectEventContent;
use matrix_jobs::events::call_sdp_stream_metadata_changed::CallSdpStreamMetadataChangedEventContent;
use matrix_jobs::events::call_select_answer::CallSelectAnswerEventContent;
use matrix_jobs::events::components::sdp_stream_metadata::{StreamMetadata, StreamMetadataPurpose};
use matrix_jobs::events::core_event_schema::msgtype_infos::image_info::ImageInfo;
use matrix_jobs::events::key_verification_accept::KeyVerificationAcceptEventContent;
use matrix_jobs::events::key_verification_cancel::KeyVerificationCancelEventContent;
use matrix_jobs::events::key_verification_done::KeyVerificationDoneEventContent;
use matrix_jobs::events::key_verification_key::KeyVerificationKeyEventContent;
use matrix_jobs::events::key_verification_mac::KeyVerificationMacEventContent;
use matrix_jobs::events::key_verification_ready::KeyVerificationReadyEventContent;
use matrix_jobs::events::key_verification_start::KeyVerificationStartEventContent as Start;
use matrix_jobs::events::reaction::ReactionEventContent;
use matrix_jobs::events::room_encrypted::{
    RoomEncryptedAlgorithm, RoomEncryptedCiphertext, RoomEncryptedEventContent,
};
use matrix_jobs::events::room_message::{
    RoomMessageEventContent as Message, RoomMessageKeyVerificationRequestContent, RoomMessageOtherContent,
};
use matrix_jobs::events::sticker::StickerEventContent;
use matrix_jobs::{EventId, UserId};

use crate::history::History;

pub const FILE: &str = "mxc://localhost/file";
const CALL: [&str; 3] = ["call", "1", "party"];

fn encrypted_file() -> EncryptedFile {
    let key = Jwk::new("oct", ["encrypt", "decrypt"], "A256CTR", "c2VjcmV0", true);
    EncryptedFile::new(FILE, key, "aXY", EncryptedFileHashes::new("aGFzaA"), "v2")
}

pub fn image_info() -> ImageInfo {
    ImageInfo::new().with_h(3).with_w(4).with_mimetype("image/png").with_size(5)
}

/// Matrix lets it do without a body, which Synapse wants of every message.
fn request(to: &UserId) -> Message {
    let request = RoomMessageKeyVerificationRequestContent::new("DEVICE", ["m.sas.v1"], to.as_str());
    Message::KeyVerificationRequest(request.with_body("Please verify"))
}

/// One message of each kind, and one of a kind that Matrix doesn't know.
pub fn messages(reader: &UserId) -> Vec<Message> {
    let mut unencrypted = Message::image("picture.png", FILE);
    let mut secret = Message::encrypted_image("picture.png", encrypted_file());
    for message in [&mut unencrypted, &mut secret] {
        let Message::Image(image) = message else { panic!("an image") };
        image.info = Some(image_info());
        image.filename = Some("picture.png".to_owned());
    }
    vec![
        Message::text("plain 🦀"),
        Message::text("bold").html("<b>bold</b>").mention(reader.clone()),
        Message::notice("a notice").mention_room(),
        Message::emote("waves").html("<i>waves</i>"),
        unencrypted,
        secret,
        Message::file("file.txt", FILE),
        Message::encrypted_file("file.txt", encrypted_file()),
        Message::audio("song.ogg", FILE),
        Message::encrypted_audio("song.ogg", encrypted_file()),
        Message::video("film.webm", FILE),
        Message::encrypted_video("film.webm", encrypted_file()),
        Message::location("Berlin", "geo:52.5,13.4;u=35"),
        request(reader),
        Message::server_notice("full", "m.server_notice.usage_limit_reached"),
        Message::Other(RoomMessageOtherContent::new("?", "org.example.poem")),
    ]
}

/// Sends what relates to an event: a reply, two messages of a thread, an edit, a reaction and a reference.
pub async fn relations(history: &mut History<'_>, root: &EventId, sender: &UserId) {
    let reply = Message::text("a reply").reply_to_id(root.clone()).mention(sender.clone());
    history.message(reply).await;
    let first = history.message(Message::text("in the thread").in_thread(root.clone(), root.clone())).await;
    let answer = Message::text("within").in_thread(root.clone(), first.clone()).reply_to_id(first);
    history.message(answer).await;
    history.message(Message::text("better").html("<b>better</b>").edit(root.clone())).await;
    history.message(ReactionEventContent::new(root.clone(), "👍")).await;
    history.message(Message::notice("about it").with_relates_to(RelatesTo::reference(root.clone()))).await;
}

/// Sends all other events that aren't state.
pub async fn others(history: &mut History<'_>) {
    history.message(StickerEventContent::new("a cat", image_info(), FILE)).await;
    let ciphertext = RoomEncryptedCiphertext::Text("AwgAEn".to_owned());
    let encrypted = RoomEncryptedEventContent::new(RoomEncryptedAlgorithm::MegolmV1AesSha2, ciphertext);
    history.message(encrypted.with_session_id("session")).await;
    call(history).await;
    verification(history).await;
}

async fn call(history: &mut History<'_>) {
    let [call, version, party] = CALL;
    let streams = || {
        let stream = StreamMetadata::new(StreamMetadataPurpose::Usermedia).with_audio_muted(true);
        BTreeMap::from([("stream".to_owned(), stream)])
    };
    let invite = CallInviteEventContent::new(
        call,
        version,
        party,
        Offer::new("offer", "v=0"),
        Duration::from_secs(60),
    );
    history.message(invite.with_sdp_stream_metadata(streams())).await;
    let candidate = Candidate::new("candidate:1").with_sdp_mid("audio").with_sdp_m_line_index(0.0);
    history.message(CallCandidatesEventContent::new(call, version, party, vec![candidate])).await;
    let answer = CallAnswerEventContent::new(call, version, party, Answer::new("answer", "v=0"));
    history.message(answer.with_sdp_stream_metadata(streams())).await;
    history.message(CallSelectAnswerEventContent::new(call, version, party, "other")).await;
    let description = Description::new(DescriptionType::Offer, "v=0");
    history
        .message(CallNegotiateEventContent::new(call, version, party, description, Duration::from_secs(10)))
        .await;
    history.message(CallSdpStreamMetadataChangedEventContent::new(call, version, party, streams())).await;
    history.message(CallRejectEventContent::new(call, version, party)).await;
    history.message(CallHangupEventContent::new(call, version, party, CallHangupReason::UserHangup)).await;
}

async fn verification(history: &mut History<'_>) {
    let request = history.message(request(&"@reader:localhost".into())).await;
    let about = || RelatesTo::reference(request.clone());
    let short = || vec![ShortAuthenticationString::Decimal, ShortAuthenticationString::Emoji];
    let ready = KeyVerificationReadyEventContent::new("DEVICE", ["m.sas.v1", "m.reciprocate.v1"]);
    history.message(ready.with_relates_to(about())).await;
    let mac = "hkdf-hmac-sha256.v2";
    history.message(Start::sas_v1("DEVICE", ["curve25519-hkdf-sha256"], ["sha256"], [mac], short())).await;
    history.message(Start::reciprocate_v1("DEVICE", "c2VjcmV0")).await;
    let accept = KeyVerificationAcceptEventContent::new(
        "curve25519-hkdf-sha256",
        "sha256",
        mac,
        short(),
        "commitment",
        "m.sas.v1",
    );
    history.message(accept.with_relates_to(about())).await;
    history.message(KeyVerificationKeyEventContent::new("a2V5").with_relates_to(about())).await;
    let macs = BTreeMap::from([("ed25519:DEVICE".to_owned(), "bWFj".to_owned())]);
    history.message(KeyVerificationMacEventContent::new(macs, "a2V5cw").with_relates_to(about())).await;
    history.message(KeyVerificationDoneEventContent::new().with_relates_to(about())).await;
    let cancel = KeyVerificationCancelEventContent::new("no", "m.user");
    history.message(cancel.with_relates_to(about())).await;
}
