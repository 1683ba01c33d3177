//! Whether a value came back as it was.

use serde_json::Value;

use super::step;

/// The first place where a value differs from what it was, and how; numbers are compared by value.
pub fn difference(was: &Value, is: &Value) -> Option<String> {
    differs(was, is, "")
}

fn differs(was: &Value, is: &Value, at: &str) -> Option<String> {
    match (was, is) {
        (Value::Object(before), Value::Object(after)) => {
            let lost = before.iter().find_map(|(name, was)| {
                let at = format!("{at}{}", step(name));
                after
                    .get(name)
                    .map_or_else(|| Some(format!("{at}: {was} was lost")), |is| differs(was, is, &at))
            });
            let added = after.iter().find(|(name, _)| !before.contains_key(*name));
            lost.or_else(|| added.map(|(name, is)| format!("{at}{}: {is} came from nowhere", step(name))))
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            let pairs = before.iter().zip(after).enumerate();
            pairs.into_iter().find_map(|(index, (was, is))| differs(was, is, &format!("{at}/{index}")))
        }
        _ if was == is => None,
        (Value::Number(before), Value::Number(after))
            if (before.is_f64() || after.is_f64()) && before.as_f64() == after.as_f64() =>
        {
            None
        }
        _ => Some(format!("{at}: {was} became {is}")),
    }
}
