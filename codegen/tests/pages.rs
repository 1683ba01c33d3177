//! What people read before the code: indexes, links between jobs and types, the front page.

mod common;

use common::{files, made};
use matrix_jobs_codegen::files::FileSet;

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Kettles, version: 1.0.0}\n\
    servers: [{url: '{basePath}', variables: {basePath: {default: /_matrix/client/v3}}}]\npaths:\n";

const KETTLE: &str = "  /kitchens/{kitchen}/kettles/{kettle}/lid:
    parameters:
    - {name: kitchen, in: path, required: true, schema: {type: string}, description: Where it stands.}
    - {name: kettle, in: path, required: true, schema: {type: string}}
    put:
      operationId: openLid
      tags: [Lids]
      deprecated: true
      summary: Opens a lid, unless `CloseLidJob` has locked it.
      description: |-
        See `GetKettlesJob::new`, [`CloseLidJob`], `NoSuchJob` and `job`.
        ```
        let job = `CloseLidJob`;
        ```
      responses: {'200': {description: ''}}
    delete:
      operationId: closeLid
      tags: [Lids]
      summary: |-
        Closes a lid
        for good.
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: definitions/lid.yaml}}}}}
";

const KETTLES: &str = "  /kettles:
    get:
      operationId: getKettles
      summary: Lists all kettles.
      responses:
        '200':
          description: ''
          content: {application/json: {schema: {type: array, items: {$ref: definitions/lid.yaml}}}}
";

const LID: &str =
    "type: object\ndescription: A lid, as `OpenLidJob` has it.\nproperties: {open: {type: boolean}}\n";

const SERVER: &str = "  /lids:
    get:
      operationId: getLids
      security: [{}]
      summary: Lists lids.
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: ../client-server/definitions/lid.yaml}}}}
";

fn kitchen(more: &[(&str, &str)]) -> FileSet {
    let (kettle, kettles) = (format!("{HEAD}{KETTLE}"), format!("{HEAD}{KETTLES}"));
    let mut files = vec![
        ("client-server/kettle.yaml", kettle.as_str()),
        ("client-server/kettles.yaml", &kettles),
        ("client-server/definitions/lid.yaml", LID),
    ];
    files.extend(more);
    made(&files).unwrap_or_else(|wrong| panic!("{wrong}"))
}

fn has(files: &FileSet, path: &str, parts: &[&str]) {
    let text = files.get(path).unwrap_or_else(|| panic!("{path} is missing"));
    for part in parts {
        assert!(text.contains(part), "{part}\nis not in\n{text}");
    }
}

#[test]
fn an_index_has_a_sentence_and_the_path_of_each_operation() {
    let index = "<!-- Written by `cargo xtask regen` from api-spec. Do not edit. -->\n\n\
        ## Lids\n\n\
        - [`OpenLidJob`] (deprecated): Opens a lid, unless [`CloseLidJob`] has locked it.\n  \
        <br><code>PUT /_matrix/client/v3<wbr>/kitchens/{kitchen}<wbr>/kettles/{kettle}/lid</code>\n\
        - [`CloseLidJob`]: Closes a lid for good.\n  \
        <br><code>DELETE /_matrix/client/v3<wbr>/kitchens/{kitchen}<wbr>/kettles/{kettle}/lid</code>\n\n\
        ## Other operations\n\n\
        - [`GetKettlesJob`]: Lists all kettles.\n  \
        <br><code>GET /_matrix/client/v3<wbr>/kettles</code>\n";
    let files = kitchen(&[]);
    assert_eq!(files.get("src/client_server/index.md"), Some(index));
    let include = "#![cfg_attr(feature = \"client-server\", doc = include_str!(\"index.md\"))]";
    has(&files, "src/client_server/mod.rs", &["//! Matrix's Client-Server API.\n", include]);
}

#[test]
fn all_that_the_definitions_have_is_in_an_index() {
    let tree: Vec<_> = files("../api-spec");
    let tree: Vec<_> =
        tree.iter().map(|(path, text)| (path.as_str(), std::str::from_utf8(text).unwrap())).collect();
    let files = made(&tree).unwrap_or_else(|wrong| panic!("{wrong}"));
    let indexes: Vec<_> = files.iter().filter(|(path, _)| path.ends_with("/index.md")).collect();
    assert_eq!(indexes.len(), 6, "five APIs and the events");
    for (path, index) in indexes {
        let exports = files.get(&path.replace("index.md", "mod.rs")).unwrap();
        let names = exports.split(|c: char| !c.is_alphanumeric());
        let listed = |name: &&str| match path {
            "src/events/index.md" => name.ends_with("EventContent"),
            _ => name.ends_with("Job") && !exports.contains(&format!("type {name}")),
        };
        for name in names.filter(listed) {
            let line = index.lines().find(|line| line.contains(&format!("[`{name}`]")));
            assert!(line.is_some() || is_earlier_name(&files, name), "{path} lacks {name}");
        }
        for line in index.lines().filter(|line| line.starts_with("- ")) {
            let (_, sentence) = line.split_once(": ").unwrap_or_else(|| panic!("no sentence: {line}"));
            assert!(sentence.ends_with('.') && sentence.len() > 8, "no sentence: {line}");
        }
    }
}

#[test]
fn a_content_leads_to_the_jobs_that_send_and_read_it() {
    let content = "      content: {type: object, properties: {hot: {type: boolean}}}\n";
    let event = |base: &str| {
        format!("allOf: [{{$ref: core-event-schema/{base}.yaml}}]\ntype: object\nproperties:\n{content}")
    };
    let (water, lid) = (event("room_event"), event("state_event"));
    let jobs = format!(
        "{HEAD}  /send/{{type}}:\n    put:\n      operationId: send\n      \
         x-rust-content: {{of: message-like, type: type}}\n      \
         parameters: [{{name: type, in: path, required: true, schema: {{type: string}}}}]\n      \
         requestBody: {{content: {{application/json: {{schema: {{type: object}}}}}}}}\n      \
         responses: {{'200': {{description: ''}}}}\n"
    );
    let base = "type: object\nrequired: [content, type]\n\
        properties: {content: {type: object}, type: {type: string}}\n";
    let files = kitchen(&[
        ("client-server/jobs.yaml", &jobs),
        ("event-schemas/schema/core-event-schema/room_event.yaml", base),
        ("event-schemas/schema/core-event-schema/state_event.yaml", base),
        ("event-schemas/schema/m.water.yaml", &water),
        ("event-schemas/schema/m.lid.yaml", &lid),
    ]);
    let sent = "#[cfg_attr(\n    feature = \"client-server\",\n    \
        doc = \" Sent by [`SendJob::event`](crate::client_server::SendJob::event).\"\n)]\n";
    has(&files, "src/events/water.rs", &[sent]);
    assert!(!files.get("src/events/lid.rs").unwrap().contains("Sent by"));
}

#[test]
fn an_example_is_compiled_where_all_is_that_it_names() {
    let example = |code: &str| {
        let jobs = format!(
            "{HEAD}  /tea:\n    get:\n      operationId: getTea\n      summary: Brews tea.\n      \
             x-rust-example: |-\n        {code}\n\n        let tea;\n      responses: {{'200': {{description: ''}}}}\n"
        );
        kitchen(&[("client-server/tea.yaml", &jobs)]).get("src/client_server/tea.rs").unwrap().to_owned()
    };
    let (head, begin) =
        ("///\n/// # Example\n///\n", "/// # async fn example(homeserver: &matrix_jobs::Connection) ->");
    let end = "///\n/// let tea;\n/// # Ok(())\n/// # }\n/// ```\n";
    let own = example("use matrix_jobs::client_server::GetTeaJob;");
    assert!(own.contains(&format!("{head}/// ```no_run\n{begin}")) && own.contains(end), "{own}");
    let events = example("use matrix_jobs::events::TeaEventContent;");
    let fences = "#[cfg_attr(feature = \"events\", doc = \" ```no_run\")]\n\
        #[cfg_attr(not(feature = \"events\"), doc = \" ```ignore\")]\n";
    assert!(events.contains(&format!("{head}{fences}{begin}")), "{events}");
}

/// What bots, clients and bridges run most has an example, of which each runs its own job.
#[test]
fn what_is_used_most_has_an_example() {
    let sources = files("../generated/src/client_server");
    let text = |bytes: &Vec<u8>| String::from_utf8(bytes.clone()).unwrap();
    let mut examples = 0;
    for (path, source) in sources.iter().map(|(path, bytes)| (path, text(bytes))) {
        for example in source.split("/// # Example\n").skip(1) {
            let (example, after) = example.split_once("pub struct ").unwrap();
            let job = after.split(|c: char| !c.is_alphanumeric()).next().unwrap();
            assert!(example.contains(&format!("{job}::")), "{path}: the example of {job} does not run it");
            examples += 1;
        }
    }
    assert!(examples >= 46, "only {examples} examples are left");
}

fn is_earlier_name(files: &FileSet, name: &str) -> bool {
    files.iter().any(|(_, text)| text.contains(&format!("pub type {name} =")))
}

#[test]
fn what_words_call_a_job_leads_to_it() {
    let parts = [
        "/// Opens a lid, unless [`CloseLidJob`] has locked it.\n",
        "/// See [`GetKettlesJob::new`](crate::client_server::GetKettlesJob::new), [`CloseLidJob`], `NoSuchJob` and `job`.\n",
        "/// let job = `CloseLidJob`;\n",
    ];
    has(&kitchen(&[]), "src/client_server/kettle.rs", &parts);
}

#[test]
fn jobs_and_types_lead_to_each_other() {
    let files = kitchen(&[]);
    has(&files, "src/client_server/kettle.rs", &["/// - Response: [`Lid`].\n", "/// - Response: empty.\n"]);
    has(&files, "src/client_server/kettles.rs", &["/// - Response: array of [`Lid`].\n"]);
    let lid = "/// A lid, as [`OpenLidJob`](crate::client_server::OpenLidJob) has it.\n///\n\
        /// Response of [`CloseLidJob`](crate::client_server::CloseLidJob) and \
        [`GetKettlesJob`](crate::client_server::GetKettlesJob).\n";
    has(&files, "src/client_server/definitions/lid.rs", &[lid]);
}

#[test]
fn a_link_is_there_only_with_the_feature_of_its_job() {
    let server = format!("{HEAD}{SERVER}");
    let files = kitchen(&[("identity/lids.yaml", &server)]);
    let lid = "/// A lid, as `OpenLidJob` has it.\n///\n\
        #[cfg_attr(\n    feature = \"client-server\",\n    \
        doc = \" Response of [`CloseLidJob`](crate::client_server::CloseLidJob) and \
        [`GetKettlesJob`](crate::client_server::GetKettlesJob).\"\n)]\n\
        #[cfg_attr(\n    feature = \"identity\",\n    \
        doc = \" Response of [`GetLidsJob`](crate::identity::GetLidsJob).\"\n)]\n";
    has(&files, "src/client_server/definitions/lid.rs", &[lid]);
}

#[test]
fn what_a_constructor_takes_is_explained() {
    let arguments = "/// - `kitchen`: string. Where it stands.\n    /// - `kettle`: string\n";
    has(&kitchen(&[]), "src/client_server/kettle.rs", &[arguments]);
}

#[test]
fn links_of_the_front_page_lead_into_the_crate_and_to_the_published_docs() {
    let words = "See [`OpenLidJob`](client_server::OpenLidJob) of [`client_server`](client_server), \
        [`Session`](session::Session), [`Job::fill`](trait@Job::fill), [`test_util`](test_util), \
        [`OpenLidJob`](elsewhere::OpenLidJob) and [the web](https://example.org/).\n";
    let files = kitchen(&[("crate.md", words)]);
    let readme = [
        "See [`OpenLidJob`] of [`client_server`], [`Session`], [`Job::fill`], [`test_util`], \
         [`OpenLidJob`](elsewhere::OpenLidJob) and [the web](https://example.org/).\n",
        "\n[`Job::fill`]: https://docs.rs/matrix-jobs/latest/matrix_jobs/trait.Job.html#method.fill\n",
        "\n[`OpenLidJob`]: https://docs.rs/matrix-jobs/latest/matrix_jobs/client_server/struct.OpenLidJob.html\n",
        "\n[`Session`]: https://docs.rs/matrix-jobs/latest/matrix_jobs/session/struct.Session.html\n",
        "\n[`client_server`]: https://docs.rs/matrix-jobs/latest/matrix_jobs/client_server/index.html\n",
    ];
    has(&files, "README.md", &readme);
    let lib = [
        "//! [`Job::fill`]: trait@Job::fill\n//! [`Session`]: session::Session\n",
        "#![cfg_attr(\n    feature = \"client-server\",\n    \
         doc = \" [`OpenLidJob`]: client_server::OpenLidJob\",\n    \
         doc = \" [`client_server`]: client_server\"\n)]\n",
        "#![cfg_attr(feature = \"test-util\", doc = \" [`test_util`]: test_util\")]\n",
    ];
    has(&files, "src/lib.rs", &lib);
}
