//! Definitions some times over. Each copy has files, operations and types of events of its own; names are made other by `copyN`.

use crate::definitions::Files;

/// Enums that several files list are one type, and the names of two of them meet only where files are copied.
const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Copies, version: 1.0.0}
actions:
- target: $..room_events.properties.keys.items
  description: An enum that only one file lists before it is copied.
  update: {x-rust-name: SearchKey}
";

/// The files of `api-spec/`, and their copies: the definitions and the overlays that amend one file. An overlay of all files, and what
/// stands at the top, is there once.
pub fn of(files: Files, times: usize) -> Files {
    let copied: Vec<_> = files.iter().flat_map(|file| (1..times).filter_map(|n| copy(file, n))).collect();
    let overlay = ("overlays/copies.yaml".to_owned(), OVERLAY.into());
    files.into_iter().chain(copied).chain([overlay]).collect()
}

fn copy((path, bytes): &(String, Vec<u8>), n: usize) -> Option<(String, Vec<u8>)> {
    let text = String::from_utf8_lossy(bytes);
    let (folder, name) = path.rsplit_once('/')?;
    let amends_all = path.starts_with("overlays/") && !text.contains("\nextends: ");
    let text: String = text
        .split_inclusive('\n')
        .scan(Place::default(), |place, line| Some(place.copied(line, n)))
        .collect();
    (!amends_all).then(|| (format!("{folder}/copy{n}_{name}"), text.into_bytes()))
}

/// Where in a file a line stands.
#[derive(Default)]
struct Place {
    /// The lines before it, from `type:` on, begin the one value that the type of an event has.
    is_type_of_event: bool,
    /// The target of the action is an operation.
    is_operation: bool,
}

impl Place {
    fn copied(&mut self, line: &str, n: usize) -> String {
        let word = line.trim();
        let key = |key: &str| word.trim_start_matches("- ").starts_with(key);
        let was_type = self.is_type_of_event;
        self.is_type_of_event = line == "  type:\n" || was_type && ["type: string", "enum:"].contains(&word);
        if key("target: ") {
            self.is_operation =
                [".get", ".put", ".post", ".delete"].iter().any(|method| word.ends_with(method));
        }
        let line = line.trim_end();
        if was_type && word.starts_with("- ") {
            return line.replace("- ", &format!("- copy{n}.")) + "\n";
        }
        if key("operationId: ") || key("x-rust-name: ") && self.is_operation {
            return format!("{line}Copy{n}\n");
        }
        files(&operations(line, n), n) + "\n"
    }
}

/// Names of operations in the target of an action.
fn operations(line: &str, n: usize) -> String {
    const BEFORE: &str = "@.operationId == '";
    let mut parts = line.split(BEFORE);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |line, part| line + BEFORE + &part.replacen('\'', &format!("Copy{n}'"), 1))
}

/// Names of files in references.
fn files(line: &str, n: usize) -> String {
    let Some((before, after)) = line.split_once(".yaml") else { return line.to_owned() };
    let at = before.rfind(['/', ' ', '\'', '"']).map_or(0, |at| at + 1);
    let (folder, name) = before.split_at(at);
    format!("{folder}copy{n}_{name}.yaml{}", files(after, n))
}
