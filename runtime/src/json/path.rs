//! Where the reader is: steps linked on the stack, walked only when there is something to report.

use super::is_invisible;

/// A step from the top of the document towards the value being read.
pub(super) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
    /// Whether the holder can do without this value.
    absorbs: bool,
}

/// The last step of a [`Path`].
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Top,
    Name(&'a str),
    Index(usize),
}

/// The longest property name shown, in characters.
const LONGEST_NAME: usize = 255;

impl<'a> Path<'a> {
    pub(super) const TOP: Path<'static> = Path { parent: None, step: Step::Top, absorbs: false };

    /// A step to a value that its holder needs.
    pub(super) fn needed(&'a self, step: Step<'a>) -> Self {
        self.step(step, false)
    }

    /// A step to a value that its holder can do without.
    pub(super) fn optional(&'a self, step: Step<'a>) -> Self {
        self.step(step, true)
    }

    pub(super) fn step(&'a self, step: Step<'a>, absorbs: bool) -> Self {
        Path { parent: Some(self), step, absorbs }
    }

    /// The number of steps.
    pub(super) fn depth(&self) -> usize {
        std::iter::successors(self.parent, |path| path.parent).count()
    }

    /// The innermost value around this one, itself included, that can be left out alone.
    pub(super) fn absorber(&self) -> Option<&Path<'a>> {
        std::iter::successors(Some(self), |path| path.parent).find(|path| path.absorbs)
    }

    /// The path as a JSON pointer, with long names cut, and controls and invisible characters escaped.
    pub(super) fn pointer(&self) -> String {
        let mut steps: Vec<Step<'_>> =
            std::iter::successors(Some(self), |path| path.parent).map(|path| path.step).collect();
        steps.reverse();
        let mut pointer = String::new();
        for step in steps {
            step.append_to(&mut pointer);
        }
        pointer
    }
}

impl Step<'_> {
    pub(super) fn append_to(self, pointer: &mut String) {
        match self {
            Step::Top => {}
            Step::Name(name) => {
                pointer.push('/');
                append_name(name, pointer);
            }
            Step::Index(index) => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
    }
}

fn append_name(name: &str, pointer: &mut String) {
    for character in name.chars().take(LONGEST_NAME) {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other if is_invisible(other) => pointer.extend(other.escape_default()),
            other => pointer.push(other),
        }
    }
    if name.chars().nth(LONGEST_NAME).is_some() {
        pointer.push('…');
    }
}
