//! API definition files: what holds for all operations of a file.

use super::{Keys, Operation};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::Cursor;
use crate::model::Docs;
use crate::resolve::Spec;

/// A file that defines operations.
pub struct Document<'a> {
    /// `info.title`.
    pub title: Option<String>,
    /// Our words about the file: `info.summary` and `info.description`.
    pub docs: Docs,
    /// What every path begins with.
    pub base_path: &'a str,
    /// The schemes that `security` may name.
    pub security_schemes: Vec<(&'a str, Cursor<'a>)>,
    /// All operations, in order.
    pub operations: Vec<Operation<'a>>,
}

impl<'a> Document<'a> {
    /// Reads the file at `root`; what can't be read is reported and left out.
    pub fn read(root: &Cursor<'a>, spec: &'a Spec, diagnostics: &mut Diagnostics) -> Option<Self> {
        check_version(root, diagnostics)?;
        let mut reader = Reader { spec, diagnostics };
        let known = ["openapi", "info", "paths", "servers", "components", "tags"];
        let mut keys = Keys::of(root, "an API definition", &known, reader.diagnostics);
        let (info, paths, servers) = (keys.get("info"), keys.entries("paths"), keys.list("servers"));
        let components = keys.get("components");
        let (title, docs) = info.map(|info| reader.info(&info)).unwrap_or_default();
        Some(Self {
            title,
            docs,
            base_path: reader.base_path(root, &servers),
            security_schemes: reader.security_schemes(components),
            operations: reader.operations(paths),
        })
    }
}

fn check_version(root: &Cursor<'_>, diagnostics: &mut Diagnostics) -> Option<()> {
    let version = root.get("openapi").or_else(|| root.get("swagger"));
    let text = version.as_ref().and_then(Cursor::as_str);
    if root.get("openapi").is_some() && text.is_some_and(|v| v.starts_with("3.1.")) {
        return Some(());
    }
    let older = "take the definitions of Matrix v1.8 or later, which begin with `openapi: 3.1.0`";
    let (found, help) = match (root.get("swagger"), text) {
        (Some(_), _) => ("a Swagger 2.0 document".to_owned(), older.to_owned()),
        (None, Some(version)) if version.starts_with("3.0.") => {
            (format!("a document of OpenAPI `{version}`"), older.to_owned())
        }
        (None, Some("3.1")) => (
            "a document of OpenAPI `3.1`, which names no whole version".to_owned(),
            "write the whole version, as in `openapi: 3.1.0`".to_owned(),
        ),
        (None, Some(version)) => (
            format!("a document of OpenAPI `{version}`"),
            "take definitions that are OpenAPI 3.1, or teach `codegen/src/openapi` this version".to_owned(),
        ),
        (None, None) => {
            let problem = "a document that does not name its OpenAPI version".to_owned();
            (problem, "begin it with `openapi: 3.1.0`; the version has to be a string".to_owned())
        }
    };
    diagnostics.push(Diagnostic {
        at: version.as_ref().unwrap_or(root).place(),
        problem: format!("this is {found}; only OpenAPI 3.1 can be read"),
        help,
    });
    None
}

pub(super) struct Reader<'a, 'd> {
    pub(super) spec: &'a Spec,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl<'a> Reader<'a, '_> {
    fn info(&mut self, info: &Cursor<'a>) -> (Option<String>, Docs) {
        let known = ["title", "version", "summary", "description", "license"];
        let mut keys = Keys::of(info, "`info`", &known, self.diagnostics);
        let docs = Docs {
            summary: keys.words("summary"),
            description: keys.words("description"),
            ..Docs::default()
        };
        (keys.words("title"), docs)
    }

    /// Every server of a file has the same base path.
    fn base_path(&mut self, root: &Cursor<'a>, servers: &[Cursor<'a>]) -> &'a str {
        let bases: Vec<_> = servers.iter().filter_map(|server| self.server(server)).collect();
        if let Some((at, _)) = bases.iter().find(|(_, base)| *base != bases[0].1) {
            self.diagnostics.report(
                at.place(),
                "this server's base path differs from that of the first",
                "an operation has one path: move what has another base path to a file of its own",
            );
        }
        bases.first().map(|(_, base)| *base).unwrap_or_else(|| {
            self.diagnostics.push(Diagnostic {
                at: root.place(),
                problem: "the file names no base path".to_owned(),
                help: "give it one server with a `basePath` variable that has a default".to_owned(),
            });
            ""
        })
    }

    fn server(&mut self, server: &Cursor<'a>) -> Option<(Cursor<'a>, &'a str)> {
        let known = ["url", "variables", "description"];
        let mut keys = Keys::of(server, "a server", &known, self.diagnostics);
        let (url, variables) = (keys.get("url"), keys.entries("variables"));
        if let Some(url) = url.filter(|url| !url.as_str().is_some_and(|url| url.ends_with("{basePath}"))) {
            self.diagnostics.report(
                url.place(),
                "the address of a server doesn't end with `{basePath}`",
                "write `'{protocol}://{hostname}{basePath}'`: what follows the host stands in that variable",
            );
        }
        let (_, base) = variables.into_iter().find(|(name, _)| *name == "basePath")?;
        let known = ["default", "enum", "description"];
        let default = Keys::of(&base, "a server's variable", &known, self.diagnostics).text("default")?;
        Some((base, default))
    }

    fn security_schemes(&mut self, components: Option<Cursor<'a>>) -> Vec<(&'a str, Cursor<'a>)> {
        let schemes = components.and_then(|components| {
            Keys::of(&components, "`components`", COMPONENTS, self.diagnostics).get("securitySchemes")
        });
        let Some(schemes) = schemes.and_then(|schemes| self.followed(&schemes)) else {
            return Vec::new();
        };
        schemes.entries().filter_map(|(name, scheme)| Some((name, self.followed(&scheme)?))).collect()
    }

    /// The node itself, or what its `$ref` leads to.
    pub(super) fn followed(&mut self, at: &Cursor<'a>) -> Option<Cursor<'a>> {
        self.chain(at).pop()
    }

    /// The nodes from this one to what is meant at last; beside a `$ref` only words can stand. None if a reference
    /// leads nowhere.
    pub(super) fn chain(&mut self, at: &Cursor<'a>) -> Vec<Cursor<'a>> {
        let mut chain = vec![at.clone()];
        let mut here = at.clone();
        while let Some(reference) = here.get("$ref") {
            for (key, value) in here.entries().filter(|(key, _)| !BESIDE_A_REFERENCE.contains(key)) {
                self.diagnostics.report(
                    value.place(),
                    format!("`{key}` beside a `$ref` that is not a schema's"),
                    "OpenAPI ignores it there: put it into what the reference means, or write that out here",
                );
            }
            let Some(next) = self.spec.follow(&reference, self.diagnostics) else { return Vec::new() };
            if chain.iter().any(|known| known.place() == next.place()) {
                self.diagnostics.report(
                    reference.place(),
                    "this reference leads back to itself",
                    "let one of the references in this circle be a definition",
                );
                return Vec::new();
            }
            chain.push(next.clone());
            here = next;
        }
        chain
    }
}

/// What may stand beside a reference to a parameter, a body, a response or a security scheme.
const BESIDE_A_REFERENCE: &[&str] =
    &["$ref", "deprecated", "description", "summary", "x-addedInMatrixVersion", "x-changedInMatrixVersion"];

const COMPONENTS: &[&str] =
    &["examples", "headers", "parameters", "requestBodies", "responses", "schemas", "securitySchemes"];
