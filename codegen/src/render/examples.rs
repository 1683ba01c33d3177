//! The crate's examples: programs written by hand, in the folder `examples/` of the project, which are in the crate's
//! package.

/// A program, and what it needs of the crate.
pub(super) struct Example {
    pub(super) name: &'static str,
    features: &'static [&'static str],
}

const EXAMPLES: &[Example] = &[
    Example { name: "appservice", features: SERVICE },
    Example { name: "device_manager", features: CLIENT },
    Example { name: "login_token", features: CLIENT },
    Example { name: "room_export", features: EVENTS },
    Example { name: "sync_bot", features: EVENTS },
    Example { name: "upload", features: EVENTS },
];

const CLIENT: &[&str] = &["client-server"];
const SERVICE: &[&str] = &["application-service", "client-server", "events", "server"];
const EVENTS: &[&str] = &["client-server", "events"];

/// The examples that can be built with some APIs, with or without events.
pub(super) fn examples(apis: &[&'static str], events: bool) -> Vec<&'static Example> {
    let has =
        |feature: &&str| apis.contains(feature) || *feature == "server" || (*feature == "events" && events);
    EXAMPLES.iter().filter(|example| example.features.iter().all(has)).collect()
}

impl Example {
    /// As a list in TOML.
    pub(super) fn required_features(&self) -> String {
        let quoted: Vec<_> = self.features.iter().map(|feature| format!("\"{feature}\"")).collect();
        format!("[{}]", quoted.join(", "))
    }
}
