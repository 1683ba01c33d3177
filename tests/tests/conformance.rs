//! Every operation against the definitions, which are read here without the generator's code.

mod definitions;
#[path = "conformance/deviations.rs"]
mod deviations;
#[path = "conformance/facts.rs"]
mod facts;
#[path = "conformance/inputs.rs"]
mod inputs;
#[path = "conformance/types.rs"]
mod types;

use std::collections::BTreeSet;

use definitions::rust::Sources;
use definitions::{APIS, Definitions, operation};
use matrix_jobs::catalog::OPERATIONS;

/// What was found holds against what is expected, in both directions.
fn assert_deviations(found: BTreeSet<String>, expected: &[(&str, &str)]) {
    let listed: BTreeSet<_> = expected.iter().map(|(deviation, _)| (*deviation).to_owned()).collect();
    let new: Vec<_> = found.difference(&listed).map(String::as_str).collect();
    let gone: Vec<_> = listed.difference(&found).map(String::as_str).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "\n{} new deviations from the definitions:\n{}\n\n{} that are listed no longer occur:\n{}\n",
        new.len(),
        new.join("\n"),
        gone.len(),
        gone.join("\n"),
    );
    assert!(expected.iter().all(|(_, reason)| reason.len() > 10), "each has its reason");
}

#[test]
fn all_operations_are_there() {
    let definitions = Definitions::read();
    let defined = operation::all(&definitions);
    assert_eq!(defined.len(), 235 + 6);
    for (api, count) in APIS {
        assert_eq!(
            defined.iter().filter(|operation| operation.api == api).count(),
            count,
            "defined in {api}"
        );
        assert_eq!(OPERATIONS.iter().filter(|row| row.api == api).count(), count, "generated for {api}");
    }
}

#[test]
fn facts_are_those_of_the_definitions() {
    let definitions = Definitions::read();
    let found = operation::all(&definitions).iter().flat_map(facts::differences).collect();
    assert_deviations(found, deviations::FACTS);
}

#[test]
fn inputs_of_jobs_are_those_of_the_definitions() {
    let (definitions, sources) = (Definitions::read(), Sources::read());
    let operations = operation::all(&definitions);
    let found = operations.iter().flat_map(|operation| inputs::differences(operation, &sources));
    assert_deviations(found.collect(), deviations::INPUTS);
}

#[test]
fn types_are_those_of_the_definitions_to_the_leaves() {
    let (definitions, sources) = (Definitions::read(), Sources::read());
    let mut comparison = types::Comparison::new(&sources);
    operation::all(&definitions).iter().for_each(|operation| comparison.operation(operation));
    println!("{} pairs of schema and type compared", comparison.compared());
    assert!(comparison.compared() > 800, "the comparison went to the leaves");
    assert_deviations(comparison.differences, deviations::TYPES);
}
