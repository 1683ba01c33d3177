//! Settings of connections that there are not in WebAssembly: a browser has its own, and ring isn't built for it.

use std::borrow::Cow;
use std::time::Duration;

use crate::connection::builder::ConnectionBuilder;
#[cfg(feature = "rustls")]
use crate::http::native::tls::Certificates;
use crate::http::native::{through_proxy, without_proxy};
use crate::json::Secret;

/// The operating system's network: not in WebAssembly, where it is the browser's.
impl ConnectionBuilder {
    /// How long connecting may take, TLS included (default: 10 s).
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.settings.http.connect_timeout = time;
        self
    }

    /// What the program calls itself in the header `User-Agent`, such as `my-bot/1.2` (default: `matrix-jobs/` and the
    /// version). One that isn't a header's value is an error of [`build`](Self::build).
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.settings.http.user_agent = Cow::Owned(name.into());
        self
    }

    /// Sends all requests through this proxy: `http://user:password@proxy.example.org:3128`. What isn't a URL is an
    /// error of
    /// [`build`](Self::build). Without it, the environment says which proxy to use for which server (`HTTP_PROXY`,
    /// `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, in capital or small letters).
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.settings.http.proxy = Some(through_proxy(url.into()));
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.settings.http.proxy = Some(without_proxy());
        self
    }

    /// Trusts the certificates in a PEM text as authorities, beside those that the system trusts (on Linux, those in
    /// `SSL_CERT_FILE` and `SSL_CERT_DIR` if these are set). Text without a certificate is an error of
    /// [`build`](Self::build), as it is on Android, where the system's are the only ones.
    ///
    /// ```no_run
    /// # use matrix_jobs_runtime as matrix_jobs;
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use matrix_jobs::Connection;
    ///
    /// let authority = std::fs::read("our-authority.pem")?;
    /// let connection = Connection::builder("https://matrix.example.org")?.root_certificates(authority).build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "rustls")]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.certificates().roots.push(pem.into());
        self
    }

    /// Identifies the program to servers and proxies that ask for a certificate in the TLS handshake: a PEM text with
    /// the certificate, those between it and an authority, and the private key. Text without them is an error of
    /// [`build`](Self::build).
    #[cfg(feature = "rustls")]
    pub fn client_certificate(mut self, pem: impl Into<Secret>) -> Self {
        self.certificates().identity = Some(pem.into());
        self
    }

    #[cfg(feature = "rustls")]
    fn certificates(&mut self) -> &mut Certificates {
        self.settings.http.certificates.get_or_insert_with(Certificates::new)
    }

    /// Signs what one server asks of another: the connection's base URL is where the destination is reached, which
    /// needn't contain its name. Jobs of the server-server API need it.
    #[cfg(feature = "server-server")]
    pub fn sign_as(
        mut self,
        signer: crate::signing::RequestSigner,
        destination: impl Into<crate::protocol::id::ServerName>,
    ) -> Self {
        let destination = destination.into();
        self.settings.signing = Some(crate::connection::signing::Signing { signer, destination });
        self
    }
}
