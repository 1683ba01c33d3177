//! What an update writes for people: the changelog's entry, and the version that the crate gets.

use std::path::Path;

use matrix_jobs_codegen::{
    diff::{Format, Report, Verdict},
    release::Version,
};

use crate::disk;

const HEADING: &str = "## Unreleased";

/// The changelog with an entry about a release, or none if nothing is to be said.
pub(super) fn entry(
    file: &Path,
    old: Version,
    new: Version,
    report: &Report,
    version: &str,
) -> Result<Option<String>, String> {
    if old == new && report.changes().is_empty() {
        return Ok(None);
    }
    let text = disk::text(file)?;
    with_entry(&text, old, new, report, version).map(Some).ok_or_else(|| {
        format!(
            "error: {} has no line that begins with `{HEADING}`; add one, above all others",
            file.display()
        )
    })
}

fn with_entry(text: &str, old: Version, new: Version, report: &Report, version: &str) -> Option<String> {
    let at = text.lines().position(|line| line.starts_with(HEADING))?;
    let mut lines: Vec<&str> = text.lines().collect();
    let heading = format!("{HEADING} (Matrix {new})");
    lines[at] = &heading;
    let counts = if report.changes().is_empty() { "no change".to_owned() } else { report.counts() };
    // One level below the release's own title.
    let report = report.render(Format::Markdown).replace("### ", "#### ");
    let title = format!("### From Matrix {old} to Matrix {new}");
    let entry = format!(
        "\n{title}\n\nFor programs: {counts}. The next version is {version}.\n\n{}",
        report.trim_end()
    );
    lines.insert(at + 1, &entry);
    Some(lines.join("\n") + "\n")
}

/// The version after the one in a `Cargo.toml`, for such a change.
pub(super) fn proposed(manifest: &Path, verdict: Option<Verdict>) -> Result<String, String> {
    let text = disk::text(manifest)?;
    let version = text.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version
        .and_then(|version| after(version, verdict))
        .ok_or_else(|| format!("error: {} has no line `version = \"1.2.3\"`; add one", manifest.display()))
}

/// Before 1.0, cargo takes the second number for the first.
fn after(version: &str, verdict: Option<Verdict>) -> Option<String> {
    let numbers: Vec<u64> = version.split('.').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [major, minor, patch] = numbers[..] else { return None };
    Some(match (verdict, major) {
        (None, _) => version.to_owned(),
        (Some(Verdict::Major), 0) => format!("0.{}.0", minor + 1),
        (Some(Verdict::Minor | Verdict::Patch), 0) => format!("0.{minor}.{}", patch + 1),
        (Some(Verdict::Major), _) => format!("{}.0.0", major + 1),
        (Some(Verdict::Minor), _) => format!("{major}.{}.0", minor + 1),
        (Some(Verdict::Patch), _) => format!("{major}.{minor}.{}", patch + 1),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_follow_cargo() {
        use Verdict::{Major, Minor, Patch};
        for (version, verdict, expected) in [
            ("0.1.4", Some(Major), "0.2.0"),
            ("0.1.4", Some(Minor), "0.1.5"),
            ("0.1.4", Some(Patch), "0.1.5"),
            ("1.2.3", Some(Major), "2.0.0"),
            ("1.2.3", Some(Minor), "1.3.0"),
            ("1.2.3", Some(Patch), "1.2.4"),
            ("1.2.3", None, "1.2.3"),
        ] {
            assert_eq!(after(version, verdict).as_deref(), Some(expected));
        }
        assert_eq!(after("1.2", None), None);
    }

    #[test]
    fn the_entry_stands_first_below_the_heading() {
        let text = "# Changelog\n\n## Unreleased (Matrix 1.19)\n\n### Added\n";
        let [old, new] = [Version::Release(1, 19), Version::Release(1, 20)];
        let entry = with_entry(text, old, new, &Report::default(), "0.1.0").unwrap();
        let expected = "# Changelog\n\n## Unreleased (Matrix 1.20)\n\n### From Matrix 1.19 to Matrix 1.20\n\n\
                        For programs: no change. The next version is 0.1.0.\n\nNothing changed for programs.\n\n### Added\n";
        assert_eq!(entry, expected);
        assert_eq!(with_entry("# Changelog\n", old, new, &Report::default(), "0.1.0"), None);
    }
}
