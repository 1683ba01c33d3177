//! An nginx on loopback, in a folder of its own, before a server that knows every request that reached it.

use std::collections::BTreeMap;
use std::net::TcpListener as Reserved;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, Once};
use std::time::Duration;

use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::certificates::{Flaw, make};

/// How often each target was asked for.
pub type Counts = BTreeMap<String, usize>;

/// An nginx that passes requests on.
pub struct Nginx {
    process: Child,
    folder: TempDir,
    upstream: Arc<Mutex<Counts>>,
    /// Its ports for TLS and for plain HTTP.
    pub tls: u16,
    pub plain: u16,
}

impl Nginx {
    /// The program, if `tests/proxy/run` says which; else a word on standard error, once.
    fn program() -> Option<PathBuf> {
        static ONCE: Once = Once::new();
        let program = std::env::var_os("MATRIX_JOBS_NGINX").map(PathBuf::from);
        if program.is_none() {
            let reason = "MATRIX_JOBS_NGINX is not set (`tests/proxy/run` installs nginx and sets it)";
            ONCE.call_once(|| eprintln!("tests behind nginx skipped: {reason}"));
        }
        program
    }

    /// One as it comes, but for these lines in its `http` and its `location` block.
    pub async fn start(flaw: Flaw, http: &str, location: &str) -> Option<Self> {
        let program = Self::program()?;
        let upstream = Arc::new(Mutex::new(Counts::new()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let behind = listener.local_addr().unwrap().port();
        tokio::spawn(serve(listener, Arc::clone(&upstream)));
        let folder = tempfile::tempdir().unwrap();
        let (certificate, key) = make(folder.path(), flaw);
        let (certificate, key) = (certificate.display(), key.display());
        let [tls, plain] = free_ports();
        // Workers of a privileged nginx would be someone else, who may not look into the folder.
        let user = if is_root() { "user root;" } else { "" };
        let configuration = format!(
            r#"{user}
worker_processes 2;
daemon off;
pid nginx.pid;
error_log stderr error;
events {{ worker_connections 1024; }}
http {{
    log_format seen '$status $request_method $request_uri';
    access_log access.log seen;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    {http}
    server {{
        listen 127.0.0.1:{tls} ssl http2;
        ssl_certificate {certificate};
        ssl_certificate_key {key};
        location / {{ {location} proxy_pass http://127.0.0.1:{behind}; }}
    }}
    server {{
        listen 127.0.0.1:{plain};
        location / {{ return 301 https://localhost:{tls}$request_uri; }}
    }}
}}
"#
        );
        std::fs::write(folder.path().join("nginx.conf"), configuration).unwrap();
        let process = Command::new(program)
            .arg("-p")
            .arg(folder.path())
            .args(["-c", "nginx.conf", "-e", "stderr"])
            .stdin(Stdio::null())
            .spawn()
            .expect("nginx starts");
        while TcpStream::connect(("127.0.0.1", tls)).await.is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Some(Self { process, folder, upstream, tls, plain })
    }

    /// Where homeserver jobs go.
    pub fn url(&self) -> String {
        format!("https://localhost:{}", self.tls)
    }

    /// By nginx's log, what it answered: status, method and target of each request.
    pub async fn answered(&self) -> Counts {
        // It writes a line after it has sent the response.
        tokio::time::sleep(Duration::from_millis(200)).await;
        let log = std::fs::read_to_string(self.folder.path().join("access.log")).unwrap();
        count(log.lines().map(str::to_owned))
    }

    /// What reached the server behind it: method and target of each request.
    pub fn passed_on(&self) -> Counts {
        self.upstream.lock().unwrap().clone()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // The master process ends its workers.
        let _ = Command::new("kill").arg(self.process.id().to_string()).status();
        let _ = self.process.wait();
    }
}

fn count(items: impl Iterator<Item = String>) -> Counts {
    let mut counts = Counts::new();
    items.for_each(|item| *counts.entry(item).or_default() += 1);
    counts
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout.trim_ascii() == b"0"
}

fn free_ports() -> [u16; 2] {
    let reserved = [(); 2].map(|()| Reserved::bind("127.0.0.1:0").unwrap());
    reserved.map(|port| port.local_addr().unwrap().port())
}

async fn serve(listener: TcpListener, seen: Arc<Mutex<Counts>>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        tokio::spawn(answer(stream, Arc::clone(&seen)));
    }
}

/// Reads a whole request, and answers with JSON that is good for every job of these tests.
async fn answer(mut stream: TcpStream, seen: Arc<Mutex<Counts>>) -> Option<()> {
    let mut bytes = Vec::new();
    let end = loop {
        match bytes.windows(4).position(|end| end == b"\r\n\r\n") {
            Some(at) => break at + 4,
            None => more(&mut stream, &mut bytes).await?,
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lengths = head
        .lines()
        .filter_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    let length: usize = lengths.next().unwrap_or(0);
    while bytes.len() < end + length {
        more(&mut stream, &mut bytes).await?;
    }
    let line = head.lines().next().unwrap_or_default();
    let target = line.rsplit_once(' ').map_or(line, |(target, _)| target);
    *seen.lock().unwrap().entry(target.to_owned()).or_default() += 1;
    let body = r#"{"content_uri":"mxc://example.org/file","user_id":"@a:example.org"}"#;
    let response = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(response.as_bytes()).await.ok()
}

async fn more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    let mut piece = vec![0; 65536];
    let read = stream.read(&mut piece).await.ok().filter(|read| *read > 0)?;
    bytes.extend_from_slice(&piece[..read]);
    Some(())
}
