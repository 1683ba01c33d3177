//! The APIs of Matrix: what the definitions' folders are called elsewhere.

/// One of the APIs, by its folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Api {
    /// The folder of its definitions, which is also its cargo feature.
    pub folder: &'static str,
    /// Its page in the published specification.
    pub page: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// Whether servers ask it, who sign what they send.
    pub is_signed: bool,
}

impl Api {
    /// All of them; the first is the default feature.
    pub const ALL: [Self; 5] = [
        Self::new("client-server", "client-server-api", "Client-Server API"),
        Self { is_signed: true, ..Self::new("server-server", "server-server-api", "Server-Server API") },
        Self::new("identity", "identity-service-api", "Identity Service API"),
        Self::new("application-service", "application-service-api", "Application Service API"),
        Self::new("push-gateway", "push-gateway-api", "Push Gateway API"),
    ];

    const fn new(folder: &'static str, page: &'static str, title: &'static str) -> Self {
        Self { folder, page, title, is_signed: false }
    }

    /// The API of a folder.
    pub fn of(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|api| api.folder == folder)
    }
}
