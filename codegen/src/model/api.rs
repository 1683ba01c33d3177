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
}

impl Api {
    /// All of them; the first is the default feature.
    pub const ALL: [Self; 5] = [
        Self { folder: "client-server", page: "client-server-api", title: "Client-Server API" },
        Self { folder: "server-server", page: "server-server-api", title: "Server-Server API" },
        Self { folder: "identity", page: "identity-service-api", title: "Identity Service API" },
        Self {
            folder: "application-service",
            page: "application-service-api",
            title: "Application Service API",
        },
        Self { folder: "push-gateway", page: "push-gateway-api", title: "Push Gateway API" },
    ];

    /// The API of a folder.
    pub fn of(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|api| api.folder == folder)
    }
}
