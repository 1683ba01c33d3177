//! `cargo xtask diff`: how it is called, and how it ends.

mod common;

use common::{Place, TEA, project};

/// Two releases, each as a folder of facts.
fn place() -> Place {
    let place = Place::new();
    for (folder, tea) in [("old", TEA), ("new", &TEA.replace("type: string", "type: integer"))] {
        place.put(&format!("{folder}/client-server/tea.yaml"), tea);
        place.put(&format!("{folder}/RELEASE"), "Release: Matrix v1.19\n");
    }
    place
}

#[test]
fn it_ends_with_0_without_changes_and_with_1_if_there_are_some() {
    let place = place();
    let ended = place.run(&["diff", "old", "old"]);
    assert_eq!((ended.code, ended.out.as_str(), ended.err.as_str()), (0, "nothing changed\n", ""));
    let ended = place.run(&["diff", "old", "new"]);
    let line = "major  client_server::tea::GetTeaJob::cup: is `i64`, was `String`\n";
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    assert!(ended.out.starts_with(line), "{}", ended.out);
    let ended = place.run(&["diff", "--format=json", "old", "new"]);
    assert!(ended.code == 1 && ended.out.contains("\"verdict\": \"major\""), "{}", ended.out);
    let ended = place.run(&["diff", "old", "new", "--format", "markdown"]);
    assert!(ended.code == 1 && ended.out.starts_with("### Breaking\n"), "{}", ended.out);
}

#[test]
fn what_it_cannot_compare_is_told() {
    let place = place();
    place.put("broken/client-server/tea.yaml", "openapi: [");
    place.put("broken/RELEASE", "Release: Matrix v1.19\n");
    place.put("checkout/data/api/client-server/tea.yaml", TEA);
    for (arguments, told) in [
        (&["diff"][..], "say what to compare with"),
        (&["diff", "old", "nowhere"], "nowhere is neither a folder nor a revision"),
        (&["diff", "old", "--output=x"], "invalid option"),
        (&["diff", "old", "new", "new"], "unexpected argument"),
        (&["diff", "old", "new", "--format", "yaml"], "the formats are text, json and markdown"),
        (&["diff", "old", "broken"], "this file can't be read"),
        (&["diff", "old", "checkout"], "is not called after its release"),
        (&["diff", "old", "."], "doesn't name the release"),
    ] {
        let ended = place.run(arguments);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ended.err.contains(told), "{arguments:?}: {}", ended.err);
    }
}

/// A newer checkout is what an update would make of it: its operations are those of the release, and the earlier ones.
#[test]
fn what_a_newer_checkout_removes_stays() {
    let folder = project().join("../shared/matrix-spec");
    if !folder.is_dir() {
        println!("skipped: {} isn't there", folder.display());
        return;
    }
    let place = Place::new();
    let sides = ["v1.8", "v1.19"].map(|release| folder.join(release).display().to_string());
    let ended = place.run(&["diff", &sides[0], &sides[1]]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    assert!(
        ended.out.contains("minor  client_server::profile::GetDisplayNameJob: removed by Matrix;"),
        "{}",
        ended.out
    );
    assert!(
        ended.out.contains("minor  client_server::report_content::ReportContentJob: renamed to"),
        "{}",
        ended.out
    );
    assert!(!ended.out.contains("Job: removed: `"), "{}", ended.out);
}
