//! A record with more fields than a machine word has bits.

use matrix_jobs_runtime::json::{read_str, write};
use matrix_jobs_runtime::record;

macro_rules! wide {
    ($($number:literal $field:ident $presence:ident $name:literal,)*) => {
        /// Seventy integers.
        #[derive(Clone, Debug)]
        pub struct Wide { $(#[doc = $name] pub $field: Option<i64>,)* }
        record! { Wide { $($number $field: $presence $name),* } }
    };
}
wide! {
    0 f0 Nullable "f0",
    1 f1 Optional "f1",
    2 f2 Optional "f2",
    3 f3 Optional "f3",
    4 f4 Optional "f4",
    5 f5 Optional "f5",
    6 f6 Optional "f6",
    7 f7 Optional "f7",
    8 f8 Optional "f8",
    9 f9 Optional "f9",
    10 f10 Optional "f10",
    11 f11 Optional "f11",
    12 f12 Optional "f12",
    13 f13 Optional "f13",
    14 f14 Optional "f14",
    15 f15 Optional "f15",
    16 f16 Optional "f16",
    17 f17 Optional "f17",
    18 f18 Optional "f18",
    19 f19 Optional "f19",
    20 f20 Optional "f20",
    21 f21 Optional "f21",
    22 f22 Optional "f22",
    23 f23 Optional "f23",
    24 f24 Optional "f24",
    25 f25 Optional "f25",
    26 f26 Optional "f26",
    27 f27 Optional "f27",
    28 f28 Optional "f28",
    29 f29 Optional "f29",
    30 f30 Optional "f30",
    31 f31 Optional "f31",
    32 f32 Optional "f32",
    33 f33 Optional "f33",
    34 f34 Optional "f34",
    35 f35 Optional "f35",
    36 f36 Optional "f36",
    37 f37 Optional "f37",
    38 f38 Optional "f38",
    39 f39 Optional "f39",
    40 f40 Optional "f40",
    41 f41 Optional "f41",
    42 f42 Optional "f42",
    43 f43 Optional "f43",
    44 f44 Optional "f44",
    45 f45 Optional "f45",
    46 f46 Optional "f46",
    47 f47 Optional "f47",
    48 f48 Optional "f48",
    49 f49 Optional "f49",
    50 f50 Optional "f50",
    51 f51 Optional "f51",
    52 f52 Optional "f52",
    53 f53 Optional "f53",
    54 f54 Optional "f54",
    55 f55 Optional "f55",
    56 f56 Optional "f56",
    57 f57 Optional "f57",
    58 f58 Optional "f58",
    59 f59 Optional "f59",
    60 f60 Optional "f60",
    61 f61 Optional "f61",
    62 f62 Optional "f62",
    63 f63 Nullable "f63",
    64 f64 Nullable "f64",
    65 f65 Optional "f65",
    66 f66 Optional "f66",
    67 f67 Optional "f67",
    68 f68 Optional "f68",
    69 f69 Nullable "f69",
}

fn object(fields: impl Iterator<Item = usize>) -> String {
    let members: Vec<String> = fields.map(|field| format!("\"f{field}\":{field}")).collect();
    format!("{{{}}}", members.join(","))
}

#[test]
fn fields_are_found_in_any_order() {
    let expected = read_str::<Wide>(&object(0..70)).unwrap();
    assert!(expected.warnings.is_empty());
    assert_eq!((expected.value.f0, expected.value.f64, expected.value.f69), (Some(0), Some(64), Some(69)));
    assert_eq!(read_str::<Wide>(&object((0..70).rev())).unwrap(), expected);
    assert_eq!(read_str::<Wide>(&object((0..70).map(|field| field * 37 % 70))).unwrap(), expected);
    assert_eq!(write(&expected.value).unwrap(), object(0..70).into_bytes());
}

#[test]
fn missing_fields_are_found_beyond_64() {
    let error =
        |fields: &mut dyn Iterator<Item = usize>| read_str::<Wide>(&object(fields)).unwrap_err().to_string();
    assert_eq!(error(&mut (0..64)), "missing /f64; missing /f69");
    assert_eq!(error(&mut (1..63)), "missing /f0; missing /f63; missing /f64; missing /f69");
    let twice = r#"{"f0":null,"f63":1,"f64":"x","f69":1,"f64":null}"#;
    assert!(read_str::<Wide>(twice).unwrap().warnings.is_empty());
    let twice = r#"{"f0":null,"f63":1,"f64":1,"f69":1,"f64":"x"}"#;
    assert_eq!(read_str::<Wide>(twice).unwrap_err().to_string(), "/f64: expected an integer");
}
