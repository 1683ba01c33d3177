//! Lets callgrind count: each case in a process of its own.

use std::env;
use std::error::Error;
use std::fs;
use std::process::{Command, Stdio};

use crate::cases;

/// The function within which instructions are counted, as callgrind spells it: in [`cases`].
const MEASURED: &str = "--toggle-collect=*cases::measured*";

/// Has the GNU C library copy and compare memory in one way on all processors: with what each x86-64 has.
const TUNABLES: &str = "glibc.cpu.hwcaps=-AVX2,-AVX_Fast_Unaligned_Load,-ERMS";

pub fn has_valgrind() -> bool {
    let found = Command::new("valgrind").arg("--version").stdout(Stdio::null()).status();
    found.is_ok_and(|status| status.success())
}

/// The name of each case, and its instructions.
pub fn all() -> Result<Vec<(String, u64)>, Box<dyn Error>> {
    cases::NAMES.iter().map(|name| Ok(((*name).to_owned(), count(name)?))).collect()
}

fn count(name: &str) -> Result<u64, Box<dyn Error>> {
    let program = env::current_exe()?;
    let out = program.with_file_name(format!("callgrind.{}.out", name.replace(' ', "-")));
    let run = Command::new("valgrind")
        .args(["--tool=callgrind", MEASURED])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(program)
        .args(["--case", name])
        // What the C library does may depend on it.
        .env_clear()
        .env("GLIBC_TUNABLES", TUNABLES)
        .envs(env::var_os("PATH").map(|path| ("PATH", path)))
        .output()?;
    if !run.status.success() {
        let said = String::from_utf8_lossy(&run.stderr);
        return Err(format!("valgrind failed for `{name}`: {said}").into());
    }
    let profile = fs::read_to_string(out)?;
    let total = profile.lines().find_map(|line| line.strip_prefix("totals: ")?.trim().parse().ok());
    total.filter(|total| *total > 0).ok_or_else(|| format!("callgrind counted nothing for `{name}`").into())
}
