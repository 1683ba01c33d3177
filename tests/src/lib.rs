//! Tests that cross crates, in `tests/`; here, only the code of documents is compiled, as a reader would copy it.

macro_rules! documents {
    ($($name:ident: $path:literal,)*) => {
        $(
            #[cfg(doctest)]
            #[doc = include_str!(concat!("../../", $path))]
            struct $name;
        )*
    };
}

documents! {
    Readme: "README.md",
    QuickStart: "docs/guide/src/quick-start.md",
    RunningJobs: "docs/guide/src/running-jobs.md",
    Errors: "docs/guide/src/errors.md",
    InteractiveAuthentication: "docs/guide/src/interactive-authentication.md",
    Sessions: "docs/guide/src/sessions.md",
    Sync: "docs/guide/src/sync.md",
    Files: "docs/guide/src/files.md",
    Events: "docs/guide/src/events.md",
    ApplicationServices: "docs/guide/src/application-services.md",
    Testing: "docs/guide/src/testing.md",
    Network: "docs/guide/src/network.md",
    Releases: "docs/guide/src/releases.md",
}
