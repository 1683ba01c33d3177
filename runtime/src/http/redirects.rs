//! Which redirects are followed, and how.

use std::time::Duration;

use http::header::{ACCEPT, LOCATION, RANGE};

use crate::http::error::TransportError;
use crate::platform::sleep;
use crate::protocol::endpoint::Method;
use crate::request::content::FileContent;
use crate::request::prepared::Request;
use crate::state::attempt_error::AttemptError;
use crate::state::head::ResponseHead;
use crate::state::progress::Progress;

/// As many as browsers follow, more or less: who needs more is going in circles.
pub(super) const MOST_REDIRECTS: usize = 10;
/// The attempt's time limit passes meanwhile.
const LONGEST_REDIRECT_WAIT: Duration = Duration::from_secs(20);

/// Waits as a redirect asks (RFC 9110, 10.2.3), unless it is for too long.
pub(super) async fn pause(wait: Duration, progress: &Progress) -> Result<(), AttemptError> {
    if wait > LONGEST_REDIRECT_WAIT {
        let message = format!("a redirect asks to wait for {wait:?}, longer than {LONGEST_REDIRECT_WAIT:?}");
        let mut error = AttemptError::from(TransportError::new(message));
        error.is_lasting = true;
        error.details.retry_after = Some(wait);
        return Err(error);
    }
    sleep(wait).await;
    progress.touch();
    Ok(())
}

/// The request to send next, if the response is a redirect that is safe to follow: the method stays the same, no body
/// and no header that may say something of the user goes to another origin, nothing goes from HTTPS to HTTP, and the
/// body can be sent again.
pub(super) fn redirected(request: &Request, head: &ResponseHead) -> Option<Request> {
    let only_reads = matches!(request.method, Method::Get | Method::Head);
    let keeps_method = match head.status() {
        301..=303 => only_reads,
        307 | 308 => true,
        _ => false,
    };
    if !request.follows {
        return None;
    }
    let next = request.url.join(head.known(LOCATION)?).ok()?;
    let same_origin = next.origin() == request.url.origin();
    let safe = next.scheme() == "https" || next.scheme() == request.url.scheme();
    let has_body = request.body.as_ref().is_none_or(FileContent::is_reusable);
    if !(keeps_method && safe && has_body && (only_reads || same_origin)) {
        return None;
    }
    let mut request = request.clone();
    if !same_origin {
        let harmless = [ACCEPT, RANGE].map(|name| (request.headers.remove(&name), name));
        request.headers.clear();
        for (value, name) in harmless {
            request.headers.extend(value.map(|value| (name, value)));
        }
        request.body = None;
    }
    request.url = next.into();
    Some(request)
}
