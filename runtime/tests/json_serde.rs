//! The codec's types in serde's formats.

mod json_types;

use json_types::{Everything, Login, Open, Sync, Visibility, with};
use matrix_jobs_runtime::json::{RawJson, read_str, write};
use serde_json::{Value, json};

#[test]
fn round_trips() {
    let text = with(
        r#""flag":true,"signed":-5,"unsigned":7,"number":0.5,"names":["a","b"],"holes":[null],"counts":{"a":1},"visibility":"public","any":[{}],"object":{"x":null},"events":[{"type":"t"}],"raw":{"type":"r","x":1.5},"nested":{"needed":{"login_token":"t","expires_in_ms":1},"kind":"k"},"action":[1,{"type":"t"}]"#,
    );
    let value = read_str::<Everything>(&text).unwrap().value;
    assert_eq!(serde_json::from_str::<Everything>(&text).unwrap(), value);
    assert_eq!(serde_json::from_slice::<Everything>(text.as_bytes()).unwrap(), value);
    assert_eq!(serde_json::from_reader::<_, Everything>(text.as_bytes()).unwrap(), value);
    let tree: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::from_value::<Everything>(tree.clone()).unwrap(), value);
    assert_eq!(serde_json::to_value(&value).unwrap(), tree);
    assert_eq!(serde_json::to_vec(&value).unwrap(), write(&value).unwrap());
}

#[test]
fn leniency_is_the_same() {
    let sync: Sync =
        serde_json::from_value(json!({"next_batch": "s", "join": {"a": 1}, "changed": [1, "x"]})).unwrap();
    assert!(sync.join.is_empty());
    assert_eq!(sync.changed.unwrap(), ["x"]);
    let error = serde_json::from_value::<Login>(json!({"expires_in_ms": "soon"})).unwrap_err().to_string();
    assert_eq!(error, "/expires_in_ms: expected an integer; missing /login_token");
    assert!(serde_json::from_str::<Login>("null").is_err());
    assert!(serde_json::from_str::<Login>("{").unwrap_err().is_eof());
}

#[test]
fn raw_values_own_their_text() {
    let raw: Vec<RawJson> = serde_json::from_str(r#"[ {"a": 1}, "b", null ]"#).unwrap();
    let texts: Vec<_> = raw.iter().map(RawJson::as_str).collect();
    assert_eq!(texts, [r#"{"a":1}"#, r#""b""#, "null"]);
    assert_eq!(serde_json::to_string(&raw).unwrap(), r#"[{"a":1},"b",null]"#);
}

#[test]
fn string_types_and_open_records() {
    assert_eq!(serde_json::to_string(&Visibility::Public).unwrap(), r#""public""#);
    assert_eq!(serde_json::from_str::<Visibility>(r#""x""#).unwrap(), Visibility::from("x"));
    let open: Open = serde_json::from_value(json!({"type": "t", "a": 1})).unwrap();
    assert_eq!(serde_json::to_value(&open).unwrap(), json!({"type": "t", "a": 1}));
}

/// Formats may know more numbers than JSON does.
#[test]
fn numbers_of_other_formats() {
    use serde::Deserialize;
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, MapDeserializer};
    fn number<'de, T: IntoDeserializer<'de, Error>>(number: T) -> Result<Numbers, Error> {
        Numbers::deserialize(MapDeserializer::new([("float", number)].into_iter()))
    }
    assert_eq!(number(f64::NAN).unwrap().float, None);
    assert_eq!(number(u128::MAX).unwrap().float, Some(u128::MAX as f64));
    assert_eq!(number(3_u8).unwrap().float, Some(3.0));
}

/// serde_json hands numbers over like this if a crate of the program enables `arbitrary_precision`.
#[test]
fn numbers_spelled_out() {
    let read = |number: &str| {
        let text = format!(r#"{{"float":{{"$serde_json::private::Number":{number}}}}}"#);
        serde_json::from_str::<Numbers>(&text).ok().and_then(|numbers| numbers.float)
    };
    assert_eq!(read(r#""1.5""#), Some(1.5));
    assert_eq!(read(r#""x""#), None);
    assert_eq!(read("3"), None);
}

/// A number.
#[derive(Debug)]
pub struct Numbers {
    float: Option<f64>,
}
matrix_jobs_runtime::record! { Numbers { 0 float: Optional "float" } }
