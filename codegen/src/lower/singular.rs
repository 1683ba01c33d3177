//! What one of many is called.

/// One of many: `flows` are each a `flow`.
pub(super) fn singular(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let kept = ["ss", "us", "is"].iter().any(|end| name.ends_with(end));
    match name.strip_suffix('s') {
        Some(stem) if !kept && !stem.is_empty() => stem.to_owned(),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn items_are_named_after_one_of_them() {
        for (many, one) in [
            ("flows", "flow"),
            ("categories", "category"),
            ("address", "address"),
            ("status", "status"),
            ("s", "s"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
