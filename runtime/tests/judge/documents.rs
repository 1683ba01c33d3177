//! Documents, most of them damaged.

/// The same documents for the same seed, on every machine.
pub struct Documents {
    random: u64,
}

const NAMES: &[&str] = &[
    "id", "kind", "flag", "signed", "unsigned", "number", "names", "holes", "counts", "rooms", "shade",
    "any", "object", "events", "nested", "form", "pair", "x", "i\\u0064", "\\ud800", "",
];

const SCALARS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-0.0",
    "7",
    "-1",
    "1.5",
    "2.0",
    "3e2",
    "1E-2",
    "1e999",
    "-1e400",
    "1e-400",
    "2.2250738585072011e-308",
    "4.9406564584124654e-324",
    "9007199254740993",
    "9007199254740993.0",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "123456789012345678901234567890",
    "0.1000000000000000055511151231257827021181583404541015625",
    r#""""#,
    r#""light""#,
    r#""a text of more than eight bytes, and of more than sixteen""#,
    r#""é\n\u00e9\\\"\/""#,
    r#""\ud83d\ude00""#,
    r#""\ud83d""#,
    r#""\ude00\ud83d""#,
    "\"a\u{7f}b\u{2028}😀\"",
];

/// What is put into documents to break them, or perhaps not.
const TOKENS: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b" ",
    b"\n",
    b"\t",
    b"\r",
    b"0",
    b"9",
    b"-",
    b"+",
    b".",
    b"e",
    b"E1",
    b"null",
    b"true",
    b"nul",
    b"\\u",
    b"\\ud800",
    b"\\u12",
    b"\\x",
    b"\x00",
    b"\x1f",
    b"\x7f",
    b"\x80",
    b"\xff",
    b"\xc3",
    b"\xef\xbb\xbf",
    b"\xc3\xa9",
    b",,",
    b"{}",
    b"[]",
    b"\"a\":1,",
    b"1e5",
    b"01",
    b"//",
    b"'",
];

impl Documents {
    pub fn new(seed: u64) -> Self {
        Self { random: seed }
    }

    /// splitmix64
    fn next(&mut self) -> u64 {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.random ^ (self.random >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// A document, damaged two times of three.
    pub fn document(&mut self) -> Vec<u8> {
        let depth = self.below(5);
        let mut text = self.object(depth).into_bytes();
        if self.below(64) == 0 {
            text = self.deep();
        }
        if self.below(3) > 0 {
            for _ in 0..=self.below(3) {
                self.damage(&mut text);
            }
        }
        text
    }

    /// Around what is too deep.
    fn deep(&mut self) -> Vec<u8> {
        let depth = 120 + self.below(16);
        let (open, close) = self.pick(&[(r#"{"nested":"#, "}"), ("[", "]"), (r#"{"any":"#, "}")]);
        let text = format!("{}{}{}", open.repeat(depth), self.pick(SCALARS), close.repeat(depth));
        match self.below(2) {
            0 => text.into_bytes(),
            _ => format!(r#"{{"id":"a","kind":null,"{}":{text}}}"#, self.pick(NAMES)).into_bytes(),
        }
    }

    fn space(&mut self) -> &'static str {
        match self.below(16) {
            0 => self.pick(&[" ", "\n", "\t", "\r\n", "  \n        "]),
            _ => "",
        }
    }

    fn object(&mut self, depth: usize) -> String {
        let mut members: Vec<String> = Vec::new();
        if self.below(8) > 0 {
            members.push(r#""id":"a""#.to_owned());
            members.push(r#""kind":null"#.to_owned());
        }
        for _ in 0..self.below(7) {
            let name = self.pick(NAMES);
            let value = if self.below(8) > 0 { self.fitting(name, depth) } else { self.value(depth) };
            let (before, after) = (self.space(), self.space());
            members.push(format!("{before}\"{name}\"{after}:{value}"));
        }
        format!("{}{{{}}}{}", self.space(), members.join(","), self.space())
    }

    /// A value that a property may have.
    fn fitting(&mut self, name: &str, depth: usize) -> String {
        let inner = depth.saturating_sub(1);
        match name {
            "id" | "kind" => self.pick(&[r#""a""#, r#""b\n""#, r#""""#]).to_owned(),
            "flag" => self.pick(&["true", "false", "null"]).to_owned(),
            "signed" => {
                self.pick(&["1", "-7", "2.0", "-9223372036854775808", "9223372036854775807"]).to_owned()
            }
            "unsigned" => self.pick(&["1", "0", "20e1", "18446744073709551615"]).to_owned(),
            "number" => self.pick(&["1", "-7", "0.1", "1e-7", "123456789.123456789", "-0.0"]).to_owned(),
            "names" => r#"["a","",  "bcdefghijklmnop"]"#.to_owned(),
            "holes" => "[1,null,2.0]".to_owned(),
            "counts" => r#"{"a":1,"b":2,"a":3}"#.to_owned(),
            "rooms" if depth > 0 => format!(r#"{{"a":{},"b":{}}}"#, self.object(inner), self.object(inner)),
            "shade" => self.pick(&[r#""light""#, r#""dark""#]).to_owned(),
            "events" if depth > 0 => format!("[{},{}]", self.object(inner), self.value(inner)),
            "nested" if depth > 0 => self.object(inner),
            "form" => self.pick(&["null", "3", r#""a""#, r#"["a"]"#, "[]"]).to_owned(),
            "pair" => self.pick(&[r#"[1,"a"]"#, r#"[ 1.0 , "a" , 3 ]"#]).to_owned(),
            "object" => self.object(inner),
            _ => self.value(inner),
        }
    }

    fn value(&mut self, depth: usize) -> String {
        match self.below(if depth == 0 { 4 } else { 8 }) {
            0..4 => self.pick(SCALARS).to_owned(),
            4 | 5 => {
                let elements: Vec<String> = (0..self.below(4)).map(|_| self.value(depth - 1)).collect();
                format!("[{}{}]", self.space(), elements.join(","))
            }
            _ => self.object(depth - 1),
        }
    }

    fn damage(&mut self, text: &mut Vec<u8>) {
        let at = self.below(text.len() + 1);
        let end = (at + self.below(6)).min(text.len());
        match self.below(6) {
            0 => text.truncate(at),
            1 => drop(text.drain(at..end)),
            2 => {
                let part = text[at..end].to_vec();
                let there = self.below(text.len() + 1);
                text.splice(there..there, part);
            }
            3 if at < text.len() => text[at] = self.next() as u8,
            4 if at < text.len() => text[at] ^= 1 << self.below(8),
            _ => {
                let token = self.pick(TOKENS);
                text.splice(at..at, token.iter().copied());
            }
        }
    }
}
