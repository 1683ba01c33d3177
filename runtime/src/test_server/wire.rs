//! HTTP/1.1 on a socket.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::script::{Answer, Script};
use crate::platform::sleep;
use crate::server::body::json;
use crate::server::{ErrorResponse, IncomingRequest};

/// How large a request's body may be.
const MAX_BODY_SIZE: usize = 256 << 20;

/// What browsers want to see before they let a page send and read: the headers that Matrix recommends.
const CORS: [(&str, &str); 3] = [
    ("access-control-allow-origin", "*"),
    ("access-control-allow-methods", "GET, POST, PUT, DELETE, OPTIONS"),
    ("access-control-allow-headers", "X-Requested-With, Content-Type, Authorization"),
];

/// Serves all who connect, until it is dropped.
pub(super) async fn serve(listener: TcpListener, script: Arc<Script>) {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(connections.spawn(connection(stream, Arc::clone(&script)))),
            // There are too many files open, say.
            Err(_) => sleep(Duration::from_millis(10)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(stream: TcpStream, script: Arc<Script>) {
    let service = service_fn(move |request| respond(Arc::clone(&script), request));
    // The client sees how the connection ends.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn respond(script: Arc<Script>, request: Request<Incoming>) -> io::Result<Response<Full<Bytes>>> {
    let answer = match read(request).await? {
        // What a browser asks before it sends a page's request.
        Ok(request) if request.method() == Method::OPTIONS => Answer::Response(json("{}")),
        Ok(request) => script.answer(request).await,
        Err(error) => Answer::Response(error.to_http()),
    };
    match answer {
        Answer::Response(mut response) => {
            for (name, value) in CORS {
                response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
            }
            Ok(response.map(Full::new))
        }
        Answer::HangUp => Err(io::Error::other("the script hangs up")),
    }
}

async fn read(request: Request<Incoming>) -> io::Result<Result<IncomingRequest, ErrorResponse>> {
    let (head, body) = request.into_parts();
    match Limited::new(body, MAX_BODY_SIZE).collect().await {
        Ok(body) => Ok(Ok(IncomingRequest::new(Request::from_parts(head, body.to_bytes())))),
        Err(error) if error.is::<LengthLimitError>() => {
            let message = "The body is larger than the test server takes.";
            Ok(Err(ErrorResponse::new(StatusCode::PAYLOAD_TOO_LARGE, "M_TOO_LARGE", message)))
        }
        Err(error) => Err(io::Error::other(error)),
    }
}
