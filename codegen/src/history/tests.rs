//! First appearances in small definitions, one release after the other.

use std::collections::BTreeSet;

use super::{History, table};
use crate::load::{Layout, SourceTree};
use crate::release::Version;

const FILE: &str = "client-server/a.yaml";

/// A file with these paths and components.
fn file(paths: &str, components: &str) -> String {
    let server = "{url: 'https://h{basePath}', variables: {basePath: {default: /_matrix}}}";
    let head = format!("openapi: 3.1.0\ninfo: {{title: A, version: '1'}}\nservers: [{server}]\n");
    format!("{head}paths: {{{paths}}}\ncomponents: {{schemas: {{{components}}}}}\n")
}

/// A path with one operation, a query parameter for each of `query`, and a response of this schema.
fn get(path: &str, query: &[&str], response: &str) -> String {
    let mut parameters: Vec<_> =
        query.iter().map(|name| format!("{{name: {name}, in: query, schema: {{type: string}}}}")).collect();
    let variables = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    parameters.extend(
        variables.map(|name| format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}")),
    );
    let id: String = path.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    format!(
        "\"{path}\": {{get: {{operationId: get{id}, security: [], parameters: [{}], responses: \
         {{'200': {{description: '', content: {{application/json: {{schema: {response}}}}}}}}}}}}},\n",
        parameters.join(", ")
    )
}

/// An object whose properties are these texts, or have these schemas after a colon.
fn object(properties: &[&str]) -> String {
    let property = |text: &&str| {
        if text.contains(':') { (*text).to_owned() } else { format!("{text}: {{type: string}}") }
    };
    let properties: Vec<_> = properties.iter().map(property).collect();
    format!("{{type: object, properties: {{{}}}}}", properties.join(", "))
}

/// The table after these releases, from 1.8 on; each is read with the table that the one before wrote.
fn since(releases: &[String]) -> BTreeSet<String> {
    let mut before: Option<History> = None;
    for (index, text) in releases.iter().enumerate() {
        let version = Version::Release(1, 8 + u16::try_from(index).unwrap());
        let mut files = vec![(FILE.to_owned(), text.clone())];
        let kept = before.iter().flat_map(|before| {
            let files = before.files();
            files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect::<Vec<_>>()
        });
        files.extend(kept);
        let files = files.into_iter().map(|(path, text)| (path, text.into_bytes()));
        let tree = SourceTree::new(Layout::ApiSpec, "", files);
        let history =
            crate::history(&tree, version).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)));
        before = Some(match before {
            Some(before) => history.after(&before),
            None => history,
        });
    }
    let files = before.unwrap().files();
    let mut found = BTreeSet::new();
    let mut release = "";
    for line in files.get(table::FILE).unwrap().lines().skip(3) {
        match line.strip_prefix("  - ") {
            Some(entry) => _ = found.insert(format!("{release} {entry}")),
            None => release = line.trim().trim_end_matches(':'),
        }
    }
    found
}

#[test]
fn what_a_release_brought_is_kept() {
    let op = |query: &[&str], response: &[&str]| file(&get("/x", query, &object(response)), "");
    let two = |path: &str, query: &[&str]| {
        file(&(get("/x", &[], &object(&["a"])) + &get(path, query, &object(&["b"]))), "")
    };
    let path = |path: &str, query: &[&str]| file(&get(path, query, &object(&["a"])), "");
    let list = format!("l: {{type: array, items: {}}}", object(&["a"]));
    let longer = format!("l: {{type: array, items: {}}}", object(&["a", "b"]));
    let shared = |b: &str| {
        let one = get("/x", &[], "{$ref: '#/components/schemas/t'}");
        file(
            &(one + &get("/y", &[], "{$ref: '#/components/schemas/t'}")),
            &format!("t: {}", object(&["a", b])),
        )
    };
    let in_x = " in client-server GET /_matrix/x";
    for (releases, want) in [
        (vec![op(&[], &["a"]), op(&[], &["a"])], vec![]),
        (vec![op(&[], &["a"]), op(&["q"], &["a", "b"])], vec!["'1.9' /query q", "'1.9' /response/b"]),
        // What is new in a new operation came with it.
        (vec![op(&[], &["a"]), two("/y", &["q"])], vec!["'1.9' client-server GET /_matrix/y"]),
        // What was found out is kept, and what came later has its own release.
        (
            vec![op(&[], &["a"]), op(&["q"], &["a"]), op(&["q"], &["a", "b"])],
            vec!["'1.9' /query q", "'1.10' /response/b"],
        ),
        // A definition that comes late says that what it defines is older.
        (vec![op(&[], &["a"]), op(&[], &["a", "b: {type: string, x-rust-older: true}"])], vec![]),
        // What went is forgotten, and what comes back is new.
        (vec![op(&["q"], &["a"]), op(&[], &["a"]), op(&["q"], &["a"])], vec!["'1.10' /query q"]),
        // Variables may be renamed, and wide paths narrowed.
        (vec![path("/r/{a}", &[]), path("/r/{b}", &[])], vec![]),
        (vec![path("/r/{a}", &["q"]), path("/r/c", &["q"])], vec![]),
        (vec![path("/r/c", &[]), path("/r/{a}", &[])], vec!["'1.9' client-server GET /_matrix/r/{}"]),
        // Lists and single objects are gone into.
        (vec![op(&[], &[&list]), op(&[], &[&longer])], vec!["'1.9' /response/l/b"]),
        // A definition that moves is what it was; what several operations share is as old as the oldest of them.
        (vec![op(&[], &["a", "b"]), shared("b")], vec!["'1.9' client-server GET /_matrix/y"]),
        (vec![op(&[], &["a"]), shared("b")], vec!["'1.9' /response/b", "'1.9' client-server GET /_matrix/y"]),
    ] {
        let in_full = |entry: &str| {
            if entry.contains("client-server") { entry.to_owned() } else { format!("{entry}{in_x}") }
        };
        let want: BTreeSet<_> = want.into_iter().map(in_full).collect();
        assert_eq!(since(&releases), want, "{releases:#?}");
    }
}
