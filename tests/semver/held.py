"""Holds a report of `cargo xtask diff --format json` against what cargo-semver-checks printed of the same two crates.

It fails if cargo-semver-checks names a break whose item the report doesn't call major, or says it in words that are unknown here.
What the report alone calls major is listed by kind, each with the reason.
"""

import collections
import json
import re
import sys

# What only the report calls major: its words, whether a program does break, and why cargo-semver-checks is silent. The first row that
# fits counts. What no row fits fails.
ALONE = [
    (r"is (a|an) ", "a break: another kind of type"),
    (r"is `", "a break: the type of a field, argument or variant; no lint looks at types"),
    (r"the response is `", "a break: the type of `Job::Response`; no lint looks at types"),
    (r"optional, was required$", "a break: a field is an `Option` now; no lint looks at types"),
    (r"required, was optional$", "a break for who reads the field: no `Option` any more; no lint looks at types"),
    (r"no longer has", "a break: functions went, with a trait or of a type that nobody can name by one path"),
]

# What cargo-semver-checks calls a break and isn't.
NONE = {
    "enum_no_repr_variant_discriminant_changed": "no break: `as` takes no enum with a variant that holds text, as `_Custom` does (E0605)",
}

NAME = r"(?P<name>\w+(?:::\w+)+)"
PLACE = r"(?:in file|in) \S*?generated/src/(?P<file>\S+?)\.rs:\d+"
FOUND = [
    re.compile(rf"field (?P<member>\w+) of (?:struct|variant) (?P<name>[\w:]+), .*?{PLACE}"),
    re.compile(rf"(?:(?P<kind>enum|struct|union|trait|type|mod|function|variant|macro|import) )?{NAME}.*? {PLACE}"),
]


def breaks(text):
    """The items that cargo-semver-checks calls broken, as (lint, names of the type, member or none). A type is named by the file that it
    stands in, and by the path that a program takes, which may be a re-export."""
    lint = None
    for line in text.splitlines():
        if heading := re.match(r"--- (\w+) (\w+)", line):
            lint, found = heading[2] if heading[1] == "failure" else None, False
        elif line.startswith("Failed in:"):
            found = True
        elif not line.strip() or line.startswith("     "):
            found = False
        elif lint and found:
            read = next((m for pattern in FOUND if (m := pattern.match(line.strip()))), None)
            if not read:
                yield lint, (), line.strip()
                continue
            parts = read.groupdict()
            path = parts["name"].removeprefix("matrix_jobs::").split("::")
            if parts.get("kind") == "mod":
                yield lint, ("::".join(path),), None
                continue
            member = parts.get("member")
            # A type's name begins with a capital letter; what follows it is a variant or a function.
            at = next((i for i, part in enumerate(path) if part[0].isupper()), len(path) - 1)
            if member is None and at + 1 < len(path):
                member = path[at + 1]
            module = parts["file"].removesuffix("/mod").split("/")
            yield lint, tuple(dict.fromkeys(("::".join([*module, path[at]]), "::".join(path[: at + 1])))), member


def is_told(item, member, major):
    """Whether a program that met this break would have found it in the report."""
    if item in major:
        return True
    # A removed operation takes its request and response with it.
    for suffix in ("Request", "Response"):
        if item.endswith(suffix) and major.get(item.removesuffix(suffix) + "Job", "").startswith("removed: `"):
            return True
    below = {name[len(item) + 2 :] for name in major if name.startswith(item + "::")}
    # `new`, the setter of all other properties and the field of a body follow from the members.
    if member is None or member in ("new", "with_extra", "body"):
        return bool(below)
    return member in below or member.removeprefix("with_") in below


def main(report_path, judge_path):
    with open(report_path, encoding="utf-8") as file:
        major = {c["item"]: c["what"] for c in json.load(file)["changes"] if c["verdict"] == "major"}
    with open(judge_path, encoding="utf-8") as file:
        text = file.read()
    if "Checked [" not in text:
        sys.exit(f"cargo-semver-checks did not run:\n{text}")
    failed, seen, wrong = False, set(), collections.Counter()
    found = sorted(set(breaks(text)), key=repr)
    for lint, names, member in found:
        if not names:
            failed = True
            print(f"unknown words of cargo-semver-checks: {lint}: {member}")
            continue
        if lint in NONE:
            wrong[f"{lint}: {NONE[lint]}"] += 1
            continue
        if not any(is_told(item, member, major) for item in names):
            failed = True
            name = f"{names[0]}::{member}" if member else names[0]
            print(f"false compatible: {name}: cargo-semver-checks says {lint}, the report says nothing major")
        seen.update(names)
    summary = re.search(r"(\d+) major and \d+ minor checks failed", text)
    if summary and len({lint for lint, *_ in found}) != int(summary[1]):
        sys.exit(f"breaks that can't be read:\n{text}")
    told = {name for name in major if any(name == item or name.startswith(f"{item}::") for item in seen)}
    different = {(lint, names[:1], member) for lint, names, member in found if lint not in NONE}
    print(f"{len(major)} items are major; cargo-semver-checks sees {len(different)} breaks, in {len(told)} of them")
    kinds = collections.Counter()
    for name in major.keys() - told:
        reason = next((why for words, why in ALONE if re.match(words, major[name])), None)
        if reason is None:
            failed = True
            reason = f"no reason is known: {name}: {major[name]}"
        kinds[reason] += 1
    for reason, count in sorted(kinds.items()):
        print(f"{count:4} seen by the report alone, {reason}")
    for reason, count in wrong.items():
        print(f"{count:4} seen by cargo-semver-checks alone, {reason}")
    sys.exit(failed)


if __name__ == "__main__":
    main(*sys.argv[1:])
