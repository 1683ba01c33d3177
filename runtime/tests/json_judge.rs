//! serde_json is the judge of what is JSON, and of what is in it. `bench/programs/fuzz` asks it for hours.

mod judge;

use judge::{Documents, Findings};

#[test]
fn documents_are_read_as_serde_json_reads_them() {
    let (mut documents, mut findings) = (Documents::new(17), Findings::default());
    for _ in 0..15_000 {
        findings.check(&documents.document());
    }
    println!("{:?}", findings.counts);
    assert!(findings.differences.is_empty(), "{:#?}", findings.differences);
    for (what, least) in [
        ("the same values", 1_000),
        ("a part malformed", 500),
        ("malformed", 250),
        ("JSON that a tree can't hold", 500),
        ("not JSON", 3_000),
        ("not UTF-8", 100),
    ] {
        let count = findings.counts.get(what).copied().unwrap_or_default();
        assert!(count >= least, "only {count} were {what}: {:?}", findings.counts);
    }
}
