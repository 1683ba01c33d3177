//! An operation's row of the catalog against its definition.

use matrix_jobs::Access;
use matrix_jobs::catalog::OPERATIONS;

use crate::definitions::operation::{Operation, Reply};

/// What differs, in words.
pub fn differences(operation: &Operation<'_>) -> Vec<String> {
    let same = |row: &&matrix_jobs::catalog::Operation| {
        // Two operations of one API could have one name: the file tells them apart.
        row.api == operation.api
            && row.endpoint.operation_id == operation.id
            && row.definition == operation.node.file
    };
    let rows: Vec<_> = OPERATIONS.iter().filter(same).collect();
    let [row] = rows.as_slice() else {
        return vec![format!("{}: {} rows in the catalog", operation.name(), rows.len())];
    };
    let endpoint = row.endpoint;
    let access = match endpoint.access {
        Access::None => "none",
        Access::Optional => "optional",
        Access::Required => "required",
        Access::Signed => "signed",
    };
    let said = operation.node.text("x-addedInMatrixVersion");
    let since = said.map(str::to_owned).or_else(|| first_appearance(operation));
    let removed = operation.node.text("x-removedInMatrixVersion").map(str::to_owned);
    let redirects = matches!(operation.reply(), Reply::Redirect);
    let tags = operation.node.texts("tags");
    let facts = [
        ("method", operation.method.clone(), endpoint.method.as_str().to_owned()),
        ("path", operation.path.clone(), endpoint.path.to_owned()),
        ("access", operation.access(), access.to_owned()),
        ("interactive", operation.is_interactive().to_string(), endpoint.interactive_auth.to_string()),
        ("rate limited", operation.is_rate_limited().to_string(), endpoint.rate_limited.to_string()),
        ("deprecated", is_deprecated(operation).to_string(), endpoint.deprecated.to_string()),
        ("since", format!("{since:?}"), format!("{:?}", endpoint.since.map(str::to_owned))),
        ("removed", format!("{removed:?}"), format!("{:?}", endpoint.removed.map(str::to_owned))),
        ("redirects", redirects.to_string(), endpoint.redirects.to_string()),
        ("tags", format!("{tags:?}"), format!("{:?}", row.tags)),
        (
            "content types",
            format!("{:?}", operation.content_types()),
            format!("{:?}", endpoint.expected_content_types),
        ),
    ];
    let differ = facts.into_iter().filter(|(_, defined, generated)| defined != generated);
    let words = |(fact, defined, generated)| {
        format!("{}: {fact}: {defined} is defined, {generated} generated", operation.name())
    };
    differ.map(words).collect()
}

/// The release that brought an operation, as `api-spec/since.yaml` lists it: by API, method, and path without names of
/// variables.
fn first_appearance(operation: &Operation<'_>) -> Option<String> {
    let table = include_str!("../../../api-spec/since.yaml");
    let segments = operation.path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    let path = segments.collect::<Vec<_>>().join("/");
    let wanted = format!("  - {} {} {path}", operation.api, operation.method);
    let before = table.lines().take_while(|line| *line != wanted).count();
    table.lines().nth(before)?;
    let release = table.lines().take(before).filter(|line| line.ends_with(':')).last()?;
    Some(release.trim().trim_matches([':', '\'']).to_owned())
}

/// What a release removed is deprecated, too.
fn is_deprecated(operation: &Operation<'_>) -> bool {
    operation.node.is_true("deprecated") || operation.node.get("x-removedInMatrixVersion").is_some()
}
