//! Links from docs to jobs, which are there only with the feature of their API.

use crate::model::{Model, ModuleId, OperationId};
use crate::name::Names;

/// What a link to a job is written as.
pub struct Link {
    /// As Markdown.
    pub text: String,
    /// The feature that has to be there, if the docs can be there without it.
    pub feature: Option<String>,
}

/// A link to a job, or to an item of it as in `LoginJob::new`, from the docs of a module's item.
pub fn job(model: &Model, names: &Names, from: ModuleId, to: OperationId, item: Option<&str>) -> Link {
    let job = names.operation(to).job.as_str();
    let item = item.map(|item| format!("::{item}")).unwrap_or_default();
    let module = model.operations[to].module;
    let (near, far) = (&model.modules[from], &model.modules[module]);
    let folder = far.folder();
    let target = |path: &str| format!("[`{job}{item}`]({})", ["crate", path, job].join("::") + &item);
    let exported = || target(&folder.replace('-', "_"));
    let is_alone = near.apis.iter().all(|api| api == folder);
    let (text, feature) = match () {
        () if from == module => (format!("[`{job}{item}`]"), None),
        () if is_alone => (exported(), None),
        () if near.apis.is_subset(&far.apis) => (target(&names.path(module)), None),
        () => (exported(), Some(folder.to_owned())),
    };
    Link { text, feature }
}

/// Links the jobs that `text` names in code: `LoginJob` and `LoginJob::new`, but none that isn't there for certain.
pub fn jobs(model: &Model, names: &Names, from: ModuleId, text: &str) -> String {
    let mut is_program = false;
    let lines = text.lines().map(|line| {
        let is_fence = line.trim_start().starts_with("```");
        is_program ^= is_fence;
        if is_fence || is_program { line.to_owned() } else { in_line(model, names, from, line) }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn in_line(model: &Model, names: &Names, from: ModuleId, line: &str) -> String {
    let parts: Vec<_> = line.split('`').collect();
    // Code that ends on another line is left alone.
    if parts.len() % 2 == 0 {
        return line.to_owned();
    }
    let mut linked = parts[0].to_owned();
    for pair in parts[1..].chunks(2) {
        let (code, after) = (pair[0], pair.get(1).copied().unwrap_or_default());
        let is_linked = linked.ends_with('[');
        match named(model, names, from, code).filter(|_| !is_linked) {
            Some(Link { text, feature: None }) => linked.push_str(&text),
            _ => linked.push_str(&format!("`{code}`")),
        }
        linked.push_str(after);
    }
    linked
}

/// The job that `code` names: one of the same API, or the only one.
fn named(model: &Model, names: &Names, from: ModuleId, code: &str) -> Option<Link> {
    let (name, item) = code.split_once("::").map_or((code, None), |(name, item)| (name, Some(item)));
    if !name.ends_with("Job") {
        return None;
    }
    let folder = |module: ModuleId| model.modules[module].folder();
    let called = model.operations.ids().filter(|id| names.operation(*id).job.as_str() == name);
    let called: Vec<_> = called.collect();
    let near = called.iter().find(|id| folder(model.operations[**id].module) == folder(from));
    let to = match (near, called.as_slice()) {
        (Some(near), _) => *near,
        (None, [only]) => *only,
        _ => return None,
    };
    Some(job(model, names, from, to, item))
}
