//! `api-spec/` holds every fact of the Matrix release that it names, and nothing else.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

use matrix_jobs_codegen::{
    files::FileSet,
    load::{Layout, SourceTree},
    sync::{BANNER, Release, sync},
};
use serde_yaml::Value;

type Files = BTreeMap<String, Vec<u8>>;

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The folder with one official checkout per release. Who names one has it; otherwise it is optional.
fn releases() -> Option<PathBuf> {
    if let Some(named) = env::var_os("MATRIX_SPEC_DIR") {
        return Some(named.into());
    }
    let folder = project().join("../shared/matrix-spec");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: {} isn't there; MATRIX_SPEC_DIR can name another folder", folder.display());
    None
}

fn walk(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(here) = waiting.pop() {
        for entry in fs::read_dir(&here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, fs::read(path).unwrap());
            }
        }
    }
    files
}

fn synced(source: &Files, release: &Release) -> FileSet {
    let tree = SourceTree::new(Layout::Official, "data/", source.clone());
    sync(&tree, release).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)))
}

/// The official files of a release, and what sync makes of them.
fn taken_in(folder: &Path, release: &Release) -> (Files, FileSet) {
    let source = walk(&folder.join(release.version.tag()).join("data"));
    let facts = synced(&source, release);
    (source, facts)
}

/// What the comparison knows about a map.
#[derive(Clone, Copy)]
enum Map<'a> {
    /// Its keys are keywords; it is the object `name` of the map `of`.
    Keywords { of: &'a str },
    /// Its keys are names, it is the value of the keyword `of`.
    Names { of: &'a str },
    /// Plain data.
    Data,
}

const PROSE: [&str; 7] =
    ["description", "summary", "example", "examples", "$comment", "externalDocs", "x-weight"];
const NAMING: [&str; 13] = [
    "paths",
    "responses",
    "content",
    "headers",
    "variables",
    "schemas",
    "parameters",
    "requestBodies",
    "securitySchemes",
    "properties",
    "patternProperties",
    "definitions",
    "$defs",
];

/// Compares a source with its facts keyword by keyword; says what was lost, added, moved or changed.
struct Comparison<'a> {
    source: &'a str,
    facts: &'a str,
    wrong: Vec<String>,
}

impl Comparison<'_> {
    fn of(source_file: &str, source: &str, facts_file: &str, facts: &str) -> Vec<String> {
        let parsed = |text: &str| serde_yaml::from_str::<Value>(text).unwrap();
        let mut comparison = Comparison { source: source_file, facts: facts_file, wrong: Vec::new() };
        let top = if source_file.ends_with("/security.yaml") {
            Map::Names { of: "securitySchemes" }
        } else {
            Map::Keywords { of: "" }
        };
        comparison.value(&parsed(source), &parsed(facts), top, "");
        comparison.wrong
    }

    fn value(&mut self, source: &Value, facts: &Value, map: Map<'_>, at: &str) {
        match (source, facts) {
            (Value::Mapping(source), Value::Mapping(facts)) => {
                let (source, facts) = (members(source), members(facts));
                let kept: Vec<_> =
                    source.iter().filter(|(key, _)| !self.is_prose(key, &source, map)).collect();
                let wanted: Vec<_> = kept.iter().map(|(key, _)| key).collect();
                let found: Vec<_> = facts.iter().map(|(key, _)| key).collect();
                if wanted != found {
                    return self
                        .wrong
                        .push(format!("{} {at}: keys {wanted:?} became {found:?}", self.source));
                }
                for ((key, source), (_, facts)) in kept.into_iter().zip(&facts) {
                    self.member(key, source, facts, map, &format!("{at}/{key}"));
                }
            }
            (Value::Sequence(source), Value::Sequence(facts)) if source.len() == facts.len() => {
                for (index, (source, facts)) in source.iter().zip(facts).enumerate() {
                    self.value(source, facts, map, &format!("{at}/{index}"));
                }
            }
            (source, facts) if source == facts => {}
            _ => self.wrong.push(format!("{} {at}: {source:?} became {facts:?}", self.source)),
        }
    }

    fn member(&mut self, key: &str, source: &Value, facts: &Value, map: Map<'_>, at: &str) {
        let inner = match map {
            Map::Names { of } => Map::Keywords { of },
            Map::Data => Map::Data,
            Map::Keywords { .. } => match key {
                "$ref" if source.is_string() => return self.reference(source, facts, at),
                "description" if facts == "" => return,
                "x-changedInMatrixVersion" => return self.emptied(source, facts, at),
                "default" | "enum" | "const" => Map::Data,
                _ if NAMING.contains(&key) && source.is_mapping() => match source.get("$ref") {
                    Some(Value::String(_)) => Map::Keywords { of: key },
                    _ => Map::Names { of: key },
                },
                _ => Map::Keywords { of: "" },
            },
        };
        self.value(source, facts, inner, at);
    }

    /// OpenAPI demands a response's description, unless the response is only referred to.
    fn is_prose(&self, key: &str, siblings: &[(String, Value)], map: Map<'_>) -> bool {
        let demanded = |of| of == "responses" && siblings.iter().all(|(key, _)| key != "$ref");
        match map {
            Map::Keywords { of } if key == "description" => !demanded(of),
            Map::Keywords { .. } if key == "title" => siblings
                .iter()
                .any(|(key, title)| key == "title" && title.as_str().is_some_and(|t| t.ends_with('.'))),
            Map::Keywords { .. } => PROSE.contains(&key),
            Map::Names { .. } | Map::Data => false,
        }
    }

    fn emptied(&mut self, source: &Value, facts: &Value, at: &str) {
        let (Value::Mapping(source), Value::Mapping(facts)) = (source, facts) else {
            return self.wrong.push(format!("{} {at}: not a map of versions", self.source));
        };
        let (source, facts) = (members(source), members(facts));
        let versions = source.into_iter().map(|(version, _)| (version, Value::from("")));
        if !versions.eq(facts) {
            self.wrong.push(format!("{} {at}: other versions, or their texts are left", self.source));
        }
    }

    /// Spellings may differ only where the same spelling would miss the file.
    fn reference(&mut self, source: &Value, facts: &Value, at: &str) {
        let (before, after) = (source.as_str().unwrap(), facts.as_str().unwrap_or_default());
        let target = |file: &str, reference: &str| {
            let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
            (joined(file, path), fragment.to_owned())
        };
        let (file, fragment) = target(self.source, before);
        let wanted = (file.strip_prefix("api/").map(str::to_owned).unwrap_or(file), fragment);
        let must_keep = target(self.facts, before) == wanted;
        if target(self.facts, after) != wanted || (must_keep && before != after) {
            self.wrong.push(format!("{} {at}: the reference {before} became {after}", self.source));
        }
    }
}

/// Keys by their text: an unquoted version is a number to the reader.
fn members(map: &serde_yaml::Mapping) -> Vec<(String, Value)> {
    let text = |key: &Value| match key {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        other => panic!("a key is {other:?}"),
    };
    map.iter().map(|(key, value)| (text(key), value.clone())).collect()
}

fn joined(file: &str, path: &str) -> String {
    if path.is_empty() {
        return file.to_owned();
    }
    let mut parts: Vec<_> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." if parts.pop().is_none() => return "outside".to_owned(),
            ".." => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// Where a file of `api-spec/` comes from.
fn origin(source: &Files, path: &str) -> String {
    [format!("api/{path}"), path.to_owned()]
        .into_iter()
        .find(|path| source.contains_key(path))
        .unwrap_or_default()
}

#[test]
fn every_release_loses_nothing_but_prose() {
    let Some(folder) = releases() else { return };
    let mut seen = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.join("data/api").is_dir() {
            let version = path.file_name().unwrap().to_str().unwrap().parse().unwrap();
            let (source, facts) = taken_in(&folder, &Release { version, commit: None });
            assert_lossless(&source, &facts);
            assert_closed(&facts);
            seen += 1;
        }
    }
    assert!(seen > 0, "no release was there");
}

fn assert_lossless(source: &Files, facts: &FileSet) {
    let mut wrong = Vec::new();
    let mut taken = BTreeSet::new();
    for (path, text) in facts.iter().filter(|(path, _)| *path != "RELEASE") {
        let origin = origin(source, path);
        let bytes = source.get(&origin).unwrap_or_else(|| panic!("{path} comes from nowhere"));
        wrong.extend(Comparison::of(&origin, std::str::from_utf8(bytes).unwrap(), path, text));
        taken.insert(origin);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let is_definition = |path: &str| path.starts_with("api/") && !path.contains("/examples/");
    let missing: Vec<_> =
        source.keys().filter(|path| is_definition(path) && !taken.contains(*path)).collect();
    assert!(missing.is_empty(), "{missing:?} were left out");
    assert!(taken.len() > 150, "only {} files were compared", taken.len());
}

#[test]
fn the_comparison_sees_every_kind_of_loss() {
    let source = "properties: {description: {type: string, description: Prose}}\nenum: [{summary: x}]\n\
                  x-changedInMatrixVersion: {1.8: Prose}\nitems: {$ref: b.yaml}\n";
    let facts = "properties:\n  description:\n    type: string\nenum:\n- summary: x\n\
                 x-changedInMatrixVersion:\n  '1.8': ''\nitems:\n  $ref: b.yaml\n";
    let wrong = |facts: &str| Comparison::of("api/a/x.yaml", source, "a/x.yaml", facts);
    assert_eq!(wrong(facts), Vec::<String>::new());
    for (from, to) in [
        ("    type: string\n", "    type: string\n    description: Prose\n"),
        ("    type: string\n", "    type: integer\n"),
        ("  description:\n    type: string\n", "  {}\n"),
        ("- summary: x\n", "- {}\n"),
        ("'1.8': ''", "'1.8': Prose"),
        ("'1.8'", "'1.9'"),
        ("b.yaml", "c.yaml"),
        ("b.yaml", "../a/b.yaml"),
        ("items:\n", "not: {}\nitems:\n"),
    ] {
        let damaged = facts.replacen(from, to, 1);
        assert_ne!(damaged, facts);
        assert_eq!(wrong(&damaged).len(), 1, "{damaged}");
    }
    let (first, rest) = facts.split_at(facts.find("enum").unwrap());
    assert_eq!(wrong(&format!("{rest}{first}")).len(), 1);
}

#[test]
fn the_committed_facts_are_those_of_the_release() {
    let Some(folder) = releases() else { return };
    let text = fs::read_to_string(project().join("api-spec/RELEASE")).unwrap();
    let release = Release::of(&text).expect("api-spec/RELEASE names a release");
    let (source, facts) = taken_in(&folder, &release);
    assert_eq!(synced(&source, &release), facts, "the second run gives other bytes");
    let committed = walk(&project().join("api-spec"));
    let ours: BTreeMap<_, _> =
        committed.iter().filter(|(_, bytes)| bytes.starts_with(BANNER.as_bytes())).collect();
    let advice = "run `cargo xtask sync`; only sync writes these files";
    for (path, text) in facts.iter() {
        let found =
            ours.get(&path.to_owned()).unwrap_or_else(|| panic!("api-spec/{path} is missing; {advice}"));
        assert!(found.as_slice() == text.as_bytes(), "api-spec/{path} isn't what sync writes; {advice}");
    }
    for path in ours.keys() {
        assert!(facts.get(path).is_some(), "api-spec/{path} isn't in the release; {advice}");
    }
}

/// Every reference leads to a file that is there too.
fn assert_closed(facts: &FileSet) {
    for (path, text) in facts.iter().filter(|(path, _)| *path != "RELEASE") {
        let mut references = Vec::new();
        strings(&serde_yaml::from_str(text).unwrap(), "", &mut |at, text| {
            if at.ends_with("/$ref") {
                references.push(text.to_owned());
            }
        });
        for reference in references {
            let target = joined(path, reference.split('#').next().unwrap());
            assert!(facts.get(&target).is_some(), "{path}: {reference} leads nowhere");
        }
    }
}

fn strings(value: &Value, at: &str, see: &mut impl FnMut(&str, &str)) {
    match value {
        Value::String(text) => see(at, text),
        Value::Sequence(items) => {
            items.iter().enumerate().for_each(|(index, item)| strings(item, &format!("{at}/{index}"), see));
        }
        Value::Mapping(map) => {
            members(map).iter().for_each(|(key, value)| strings(value, &format!("{at}/{key}"), see));
        }
        _ => {}
    }
}

#[test]
fn no_prose_is_left() {
    let mut files = 0;
    for (path, bytes) in walk(&project().join("api-spec")) {
        if !bytes.starts_with(BANNER.as_bytes()) || path == "RELEASE" {
            continue;
        }
        files += 1;
        let text = std::str::from_utf8(&bytes).unwrap();
        let comment = text.lines().skip(1).find(|line| line.trim_start().starts_with('#'));
        assert_eq!(comment, None, "{path} has comments");
        strings(&serde_yaml::from_str(text).unwrap(), "", &mut |at, text| {
            assert!(text.split_whitespace().count() <= 8, "{path} {at}: prose is left: {text}");
        });
    }
    assert!(files > 200, "only {files} files were looked at");
}
