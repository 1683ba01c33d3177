//! What generated code imports: the only list of the names that it takes from std and from the runtime.

macro_rules! imports {
    ($($path:literal: $($name:ident)*;)*) => {
        /// An item of std or of the runtime.
        #[allow(missing_docs, non_camel_case_types)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Import {
            $($($name,)*)*
        }

        impl Import {
            /// All items by the path that they are imported from, in the order of generated files.
            pub const BY_PATH: &[(&str, &[Self])] = &[$(($path, &[$(Self::$name,)*]),)*];

            /// The name of the item.
            pub fn as_str(self) -> &'static str {
                match self {
                    $($(Self::$name => stringify!($name),)*)*
                }
            }
        }
    };
}

imports! {
    "std::time": Duration SystemTime;
    "matrix_jobs_runtime::event":
        AnyContent
        AnyEnvelope
        EditableContent
        EmptyStateKey
        Envelope
        EphemeralEventContent
        EventContent
        GlobalAccountDataEventContent
        Mentions
        MessageContent
        MessageLikeEventContent
        PrefixedEventContent
        RelatesTo
        RoomAccountDataEventContent
        RoomEvent
        StateEventContent
        StateKey
        ToDeviceEventContent;
    "matrix_jobs_runtime::json": Json JsonObject JsonValue Map Raw RawJson ReadError Secret WriteError;
    "matrix_jobs_runtime::server": ErrorResponse Inputs Receive;
    "matrix_jobs_runtime":
        Access
        Bytes
        Endpoint
        EventId
        FederationMedia
        FileContent
        Job
        Media
        Method
        MxcUri
        PagedJob
        ReadAs
        Redirect
        RequestParts
        RoomAliasId
        RoomId
        RoomOrAliasId
        ServerName
        UserId
        any_event
        open_enum
        record
        tagged
        union;
}

/// Names of the language's prelude that generated code uses, and of modules that it names by path.
const PRELUDE: &[&str] = &[
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "Json",
    "None",
    "Ok",
    "Option",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "Vec",
];

/// Whether generated code uses `name` for something that is not generated.
pub fn is_reserved(name: &str) -> bool {
    let imported = Import::BY_PATH.iter().flat_map(|(_, imports)| *imports);
    PRELUDE.contains(&name) || imported.into_iter().any(|import| import.as_str() == name)
}
