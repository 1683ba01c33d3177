//! A homeserver on loopback that knows two answers: prints its address, and ends with its input.

use std::io::Read as _;
use std::{error::Error, process, thread};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const OWNER: &str = r#"{"user_id":"@person17:example.org","is_guest":false,"device_id":"JCHQLDVNZK"}"#;
const SENT: &str = r#"{"event_id":"$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg"}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        process::exit(0);
    });
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(serve(stream));
    }
}

/// Answers one request after the other.
async fn serve(mut stream: TcpStream) {
    let mut bytes = Vec::with_capacity(4096);
    loop {
        while let Some((length, body)) = request(&bytes) {
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
            if stream.write_all(head.as_bytes()).await.is_err() {
                return;
            }
            bytes.drain(..length);
        }
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return;
        }
    }
}

/// How long the first request is, if it is there as a whole, and its answer.
fn request(bytes: &[u8]) -> Option<(usize, &'static str)> {
    let text = str::from_utf8(bytes).ok()?;
    let (head, _) = text.split_once("\r\n\r\n")?;
    let headers = head.lines().filter_map(|line| line.split_once(": "));
    let mut lengths = headers.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length: usize = lengths.next().and_then(|(_, length)| length.parse().ok()).unwrap_or(0);
    let end = head.len() + "\r\n\r\n".len() + length;
    (bytes.len() >= end).then_some((end, if head.starts_with("GET") { OWNER } else { SENT }))
}
