//! Releases of the Matrix specification, and ranges of them.

use std::fmt;
use std::str::FromStr;

/// What the development state is called, in the specification's own address, too.
const UNSTABLE: &str = "unstable";

/// A release of the Matrix specification, or its development state, which is newer than every release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// A release: `1.19`.
    Release(u16, u16),
    /// What comes after the newest release.
    Unstable,
}

impl Version {
    /// As the specification's tags write it: `v1.19`.
    pub fn tag(self) -> String {
        match self {
            Self::Release(..) => format!("v{self}"),
            Self::Unstable => self.to_string(),
        }
    }
}

impl Version {
    /// The release before this one; the newest state for what has no number.
    pub fn before(self) -> Self {
        match self {
            Self::Release(major, minor) => Self::Release(major, minor.saturating_sub(1)),
            Self::Unstable => Self::Unstable,
        }
    }

    /// What `Display` writes: `1.19`, or `unstable`.
    pub fn of_number(text: &str) -> Option<Self> {
        numbered(text).or_else(|| text.parse().ok().filter(|version| *version == Self::Unstable))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Release(major, minor) => write!(f, "{major}.{minor}"),
            Self::Unstable => f.write_str(UNSTABLE),
        }
    }
}

/// Takes tags, such as `v1.19`, and `unstable`; the error is a line for people.
impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let version = match text.strip_prefix('v') {
            Some(number) => numbered(number),
            None => (text == UNSTABLE).then_some(Self::Unstable),
        };
        version.ok_or_else(|| format!("`{text}` isn't a Matrix release; write it as in v1.19, or `unstable`"))
    }
}

/// The release of a number such as `1.19`.
fn numbered(text: &str) -> Option<Version> {
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| digits)
    };
    let (major, minor) = text.split_once('.')?;
    Some(Version::Release(number(major)?, number(minor)?))
}

/// A range of releases: `>=1.12`, `<1.18`, or both, as in `>=1.12 <1.18`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Releases {
    /// The first release in it.
    pub from: Option<Version>,
    /// The first release after it.
    pub before: Option<Version>,
}

impl Releases {
    /// Whether a release is in it.
    pub fn contains(&self, version: Version) -> bool {
        self.from.is_none_or(|from| from <= version) && self.before.is_none_or(|before| version < before)
    }
}

impl fmt::Display for Releases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bound = |sign: &str, version: Option<Version>| version.map(|version| format!("{sign}{version}"));
        let bounds = [bound(">=", self.from), bound("<", self.before)];
        f.write_str(&bounds.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }
}

impl FromStr for Releases {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut range = Self::default();
        for part in text.split_whitespace() {
            let (bound, version) = match (part.strip_prefix(">="), part.strip_prefix('<')) {
                (Some(version), _) => (&mut range.from, version),
                (_, Some(version)) => (&mut range.before, version),
                _ => return Err(()),
            };
            let version = if version == UNSTABLE { Some(Version::Unstable) } else { numbered(version) };
            if bound.replace(version.ok_or(())?).is_some() {
                return Err(());
            }
        }
        match (range.from, range.before) {
            (None, None) => Err(()),
            (Some(from), Some(before)) if from >= before => Err(()),
            _ => Ok(range),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Releases, Version, numbered};

    #[test]
    fn versions_are_ordered_by_number() {
        let order = ["v1.8", "v1.9", "v1.10", "v1.19", "v2.0", "unstable"];
        let versions: Vec<Version> = order.iter().map(|text| text.parse().unwrap()).collect();
        assert!(versions.is_sorted());
        assert_eq!(versions[3].tag(), "v1.19");
        assert_eq!(versions[5].tag(), "unstable");
        for wrong in
            ["", "v1", "v1.", "v.1", "v1.+2", "v1.2.3", "v1.99999", "v1.19\n", "1.19", "latest", "vunstable"]
        {
            assert!(wrong.parse::<Version>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_range_ends_before_its_upper_bound() {
        for (range, inside, outside) in [
            (">=1.12", &["1.12", "1.13", "unstable"][..], &["1.8", "1.11"][..]),
            ("<1.18", &["1.8", "1.17"], &["1.18", "unstable"]),
            (">=1.12 <1.18", &["1.12", "1.17"], &["1.11", "1.18"]),
            ("<unstable", &["1.99"], &["unstable"]),
        ] {
            let releases: Releases = range.parse().unwrap();
            assert_eq!(releases.to_string(), range);
            let has = |version: &&str| releases.contains(numbered(version).unwrap_or(Version::Unstable));
            assert!(inside.iter().all(has), "{range}");
            assert!(!outside.iter().any(has), "{range}");
        }
        for wrong in
            ["", "1.12", ">1.12", "<=1.12", "=1.12", ">=1.12 >=1.13", ">=1.12 <1.12", ">= 1.12", "<x"]
        {
            assert!(wrong.parse::<Releases>().is_err(), "{wrong}");
        }
    }
}
