//! Ends the ranges of overlays and actions that a release has overtaken.

use matrix_jobs_codegen::{
    diagnostic::{Place, Pointer},
    load::SourceTree,
    release::{Releases, Version},
    stale_actions,
};

use super::Ours;

const KEY: &str = "x-releases";

type Files = Vec<(String, Vec<u8>)>;

/// Our files with all ranges ended that have to, and a line for each.
pub(super) fn bounded(ours: &Ours<'_>, version: Version) -> Result<(Files, Vec<String>), String> {
    let mut files = ours.files.to_vec();
    let mut told = Vec::new();
    // An action may be overtaken only once another no longer applies.
    loop {
        let tree = Ours { files: &files, ..*ours }.tree();
        let mut stale = stale_actions(&tree, version);
        if stale.is_empty() {
            return Ok((files, told));
        }
        // From the end of a file, so that the lines of the others stay true.
        stale.sort_by_key(|place| (place.file.clone(), std::cmp::Reverse(tree.line(place))));
        for place in &stale {
            let shown = tree.shown(&place.file);
            let line = tree.line(place).unwrap_or_default();
            let file = files.iter_mut().find(|(path, _)| path == place.file.as_str());
            let text = file.as_ref().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
            let ended = text.and_then(|text| ended(&tree, place, &text, version));
            let (Some((_, bytes)), Some(text)) = (file, ended) else {
                return Err(format!(
                    "error: {shown}:{line}: {version} has overtaken this, and its range can't be ended here\n  \
                     help: write `{KEY}: <{version}` into the action by hand"
                ));
            };
            *bytes = text.into_bytes();
            told.push(format!("{shown}:{line}: overtaken by Matrix {version}: `{KEY}` ends before it"));
        }
    }
}

/// The text of an overlay in which the range of the action (or of the whole) at a place ends before a release.
fn ended(tree: &SourceTree, place: &Place, text: &str, version: Version) -> Option<String> {
    let key: Pointer = place.pointer.parent()?;
    let known = Place { file: place.file.clone(), pointer: key.join(KEY) };
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = |place: &Place| tree.line(place).and_then(|line| line.checked_sub(1));
    let (here, there) = (at(place)?, at(&known)?);
    // Without such a key, the line is that of what is around it.
    let written =
        lines.get(there)?.trim_start().trim_start_matches("- ").strip_prefix(KEY).map(str::to_owned);
    let Some(written) = written else {
        let indent = indent(lines.get(here)?)?;
        lines.insert(here + 1, format!("{}{KEY}: <{version}", " ".repeat(indent)));
        return Some(lines.join("\n") + "\n");
    };
    let range = written.trim_start_matches(':').trim().trim_matches(['\'', '"']);
    let range = Releases { before: Some(version), ..range.parse::<Releases>().ok()? };
    let start = lines.get(there)?.find(KEY)?;
    let quoted = if range.from.is_some() { format!("'{range}'") } else { range.to_string() };
    lines[there] = format!("{}{KEY}: {quoted}", &lines[there][..start]);
    Some(lines.join("\n") + "\n")
}

/// Where the keys of an object begin, by the line of one of them; none if several stand in a line.
fn indent(line: &str) -> Option<usize> {
    let rest = line.trim_start();
    let key = rest.strip_prefix("- ").unwrap_or(rest);
    ["target:", "extends:"].iter().any(|start| key.starts_with(start)).then(|| line.len() - key.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use matrix_jobs_codegen::load::Layout;

    fn ended_at(text: &str, pointer: &[&str]) -> Option<String> {
        let files = [("overlays/x.yaml", text.as_bytes().to_vec())];
        let tree = SourceTree::new(Layout::ApiSpec, "", files);
        let place = Place { file: "overlays/x.yaml".into(), pointer: pointer.iter().collect() };
        ended(&tree, &place, text, Version::Release(1, 20))
    }

    #[test]
    fn ranges_end_where_they_stand() {
        let head = "overlay: 1.0.0\nextends: ../x.yaml\n";
        let one = "actions:\n- target: $.a\n  description: why\n  remove: true\n";
        let two = "- target: $.b\n  x-releases: '>=1.16'\n  description: why\n  remove: true\n";
        let text = format!("{head}{one}{two}");
        let first = text.replace("$.a\n", "$.a\n  x-releases: <1.20\n");
        assert_eq!(ended_at(&text, &["actions", "0", "target"]), Some(first));
        let second = text.replace("'>=1.16'", "'>=1.16 <1.20'");
        assert_eq!(ended_at(&text, &["actions", "1", "target"]), Some(second));
        let whole = text.replace("../x.yaml\n", "../x.yaml\nx-releases: <1.20\n");
        assert_eq!(ended_at(&text, &["extends"]), Some(whole));
        let flow = "actions: [{target: $.a, remove: true}]\n";
        assert_eq!(ended_at(flow, &["actions", "0", "target"]), None);
    }
}
