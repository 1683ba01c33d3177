//! Hard cases 40, 41 and 43: docs, versions, and what nobody has taught the generator.

use crate::made::{api, made, reply};

#[test]
fn case_40_descriptions_become_docs_that_rustdoc_can_read() {
    let text = reply(
        "{type: object, properties: {lid: {type: string, description: \
         '{{% boxes/note %}}Shut it. {{% /boxes/note %}}See [lids](/client-server-api/#lids).'}}}",
        &[],
    );
    assert!(text.contains("Shut it."), "{text}");
    assert!(!text.contains("{{%"), "{text}");
    assert!(text.contains("https://spec.matrix.org/latest/client-server-api/#lids"), "{text}");
}

#[test]
fn case_41_versions_and_deprecations_reach_the_docs() {
    let kettle = crate::made::paths(
        "  /kettle:\n    get:\n      operationId: getKettle\n      deprecated: true\n      \
         x-addedInMatrixVersion: '1.7'\n      responses: {'200': {description: ''}}\n",
    );
    let made = made(&[("client-server/kettle.yaml", &kettle)]).unwrap();
    let text = made.get("src/client_server/kettle.rs").unwrap();
    for part in [
        "- Since Matrix 1.7",
        "#[deprecated",
        "#![allow(deprecated",
        "since: Some(\"1.7\")",
        "deprecated: true",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn case_43_keywords_that_nobody_has_taught_the_generator_stop_it() {
    for keyword in ["const: a", "discriminator: {}", "not: {}", "prefixItems: []", "if: {}"] {
        let kettle = api(&[(
            "getKettle",
            &format!("{{type: object, properties: {{lid: {{type: string, {keyword}}}}}}}"),
        )]);
        let reported = made(&[("client-server/kettle.yaml", &kettle)]).unwrap_err();
        let name = keyword.split(':').next().unwrap();
        assert!(reported.contains(&format!("unknown keyword `{name}`")), "{reported}");
        assert!(reported.contains("/properties/lid"), "{reported}");
    }
}

#[test]
fn case_43_what_responses_and_paths_cannot_hold_stops_it_too() {
    let operation = "    get:\n      operationId: getKettle\n      responses: {'200': {description: ''}}\n";
    for lines in [
        format!("  /kettle:\n    $ref: other.yaml\n{operation}"),
        format!(
            "  /kettle:\n{operation}      parameters: [{{name: a, in: query, style: form, schema: {{type: string}}}}]\n"
        ),
        "  /kettle:\n    get:\n      operationId: getKettle\n      responses: {default: {description: ''}}\n"
            .to_owned(),
    ] {
        assert!(made(&[("client-server/kettle.yaml", &crate::made::paths(&lines))]).is_err(), "{lines}");
    }
}
