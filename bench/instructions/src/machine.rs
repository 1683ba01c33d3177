//! What counts depend on besides the code.

use std::env;
use std::error::Error;
use std::process::Command;

/// The compiler and what it compiles for, such as `rustc 1.95.0 for x86_64-unknown-linux-gnu`.
pub fn describe() -> Result<String, Box<dyn Error>> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = String::from_utf8(Command::new(rustc).arg("-vV").output()?.stdout)?;
    let value = |name: &str| {
        let line = said.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        line.ok_or_else(|| format!("`rustc -vV` doesn't say its {name}"))
    };
    Ok(format!("rustc {} for {}", value("release")?, value("host")?))
}
