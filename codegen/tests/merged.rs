//! What several statements about one value become together: the rows of the table that (de)serialises it.

mod common;

use common::made;

/// A file that others refer to.
const CUP: &str = "type: object\nrequired: [tea]\nproperties:\n  tea: {type: string}\n  volume: {type: integer}\n  lid: {type: [string, 'null']}\n";

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Cups, version: 1.0.0}\n\
    servers: [{url: '{basePath}', variables: {basePath: {default: /_matrix/client/v3}}}]\npaths:\n";

fn module(paths: &str) -> String {
    let api = format!("{HEAD}{paths}");
    let files = [("client-server/cups.yaml", api.as_str()), ("client-server/definitions/cup.yaml", CUP)];
    let made = made(&files).unwrap_or_else(|wrong| panic!("{wrong}"));
    made.get("src/client_server/cups.rs").unwrap().to_owned()
}

fn reply(status: &str, schema: &str) -> String {
    format!("        '{status}': {{description: '', content: {{application/json: {{schema: {schema}}}}}}}\n")
}

/// The rows of the first table in the module of an operation that responses with this schema.
fn rows(schema: &str) -> String {
    let paths =
        format!("  /cup:\n    get:\n      operationId: getCup\n      responses:\n{}", reply("200", schema));
    let module = module(&paths);
    let table = module.split("record! {\n").nth(1).unwrap_or_else(|| panic!("no table in {module}"));
    let table = table.split("\n}\n").next().unwrap();
    let lines = table.lines().map(str::trim).filter(|line| !line.ends_with('{') && *line != "}");
    lines.collect::<Vec<_>>().join(" ")
}

/// The type of the field `tea` of a response.
fn tea(schema: &str) -> String {
    let schema = format!("{{type: object, required: [tea], properties: {{tea: {schema}}}}}");
    let paths =
        format!("  /cup:\n    get:\n      operationId: getCup\n      responses:\n{}", reply("200", &schema));
    let module = module(&paths);
    let field = module.lines().find_map(|line| line.trim().strip_prefix("pub tea: ")).unwrap().to_owned();
    let row = module.lines().find_map(|line| line.trim().strip_prefix("0 tea: ")).unwrap();
    format!("{} {}", field.trim_end_matches(','), row.split(' ').next().unwrap())
}

const BOTH: &str = "0 tea: Required \"tea\", 1 volume: Required \"volume\", 2 lid: Optional \"lid\",";

#[test]
fn what_stands_beside_a_reference_counts() {
    let cup = "$ref: definitions/cup.yaml";
    assert_eq!(rows(&format!("{{{cup}, required: [volume]}}")), BOTH);
    assert_eq!(rows(&format!("{{type: object, {cup}, required: [volume]}}")), BOTH);
    let more = rows(&format!("{{{cup}, properties: {{pot: {{type: string}}}}}}"));
    assert_eq!(
        more,
        "0 tea: Required \"tea\", 1 volume: Optional \"volume\", 2 lid: Optional \"lid\", 3 pot: Optional \"pot\","
    );
    assert!(rows(&format!("{{{cup}, additionalProperties: {{type: string}}}}")).ends_with("..extra"));
}

#[test]
fn what_stands_beside_or_within_an_all_of_counts() {
    let cup = "$ref: definitions/cup.yaml";
    for schema in [
        format!("{{allOf: [{{{cup}}}], required: [volume]}}"),
        format!("{{type: object, allOf: [{{{cup}}}], required: [volume]}}"),
        format!("{{allOf: [{{{cup}, required: [volume]}}]}}"),
        format!("{{allOf: [{{{cup}}}, {{required: [volume]}}]}}"),
        format!("{{allOf: [{{allOf: [{{{cup}}}]}}], required: [volume]}}"),
    ] {
        assert_eq!(rows(&schema), BOTH, "{schema}");
    }
    // A branch that says nothing leaves the rest as it is.
    assert_eq!(tea("{type: string, allOf: [{description: Green.}]}"), "String Required");
}

#[test]
fn null_is_a_value_wherever_it_is_allowed() {
    for (schema, want) in [
        ("{type: [string, 'null']}", "Option<String> Nullable"),
        ("{anyOf: [{type: string}, {type: 'null'}]}", "Option<String> Nullable"),
        ("{oneOf: [{type: 'null'}, {type: string}]}", "Option<String> Nullable"),
        (
            "{oneOf: [{type: [string, 'null']}, {type: string, format: mx-user-id}]}",
            "Option<String> Nullable",
        ),
        ("{anyOf: [{type: array, items: {type: string}}, {type: 'null'}]}", "Option<Vec<String>> Nullable"),
        ("{anyOf: [{type: string}, {type: integer}, {type: 'null'}]}", "Option<GetCupTea> Nullable"),
        ("{type: [string, 'null'], enum: [green, black, null]}", "Option<GetCupTea> Nullable"),
        // `null` has to be among the values, and among the types.
        ("{type: [string, 'null'], enum: [green, black]}", "GetCupTea Required"),
        ("{type: string, enum: [green, black, null]}", "GetCupTea Required"),
        ("{type: string, anyOf: [{type: string}, {type: 'null'}]}", "String Required"),
        ("{type: string, $ref: definitions/cup.yaml#/properties/lid}", "String Required"),
        ("{type: [string, 'null'], $ref: definitions/cup.yaml#/properties/tea}", "String Required"),
        ("{$ref: definitions/cup.yaml#/properties/lid}", "Option<String> Nullable"),
    ] {
        assert_eq!(tea(schema), want, "{schema}");
    }
}

#[test]
fn short_forms_of_schemas_are_schemas() {
    assert_eq!(tea("true"), "JsonValue Required");
    assert_eq!(tea("{oneOf: [{type: integer}]}"), "i64 Required");
    assert_eq!(tea("{additionalProperties: {type: integer}}"), "Map<String, i64> Required");
}

#[test]
fn branches_narrow_each_others_types() {
    let both = |one: &str, other: &str| {
        let branch = |tea: &str| format!("{{type: object, required: [tea], properties: {{tea: {tea}}}}}");
        let schema = format!("{{allOf: [{}, {}]}}", branch(one), branch(other));
        let paths = format!(
            "  /cup:\n    get:\n      operationId: getCup\n      responses:\n{}",
            reply("200", &schema)
        );
        let module = module(&paths);
        let field = module.lines().find_map(|line| line.trim().strip_prefix("pub tea: ")).unwrap();
        field.trim_end_matches(',').to_owned()
    };
    for (one, other, want) in [
        ("{type: string}", "{description: Green.}", "String"),
        ("{type: string}", "{type: [string, 'null']}", "String"),
        ("{type: string}", "{type: string, format: mx-user-id}", "String"),
        ("{type: string}", "{type: string, x-rust-identifier: mx-user-id}", "UserId"),
        ("{type: number}", "{type: integer}", "i64"),
        ("{type: object}", "{$ref: definitions/cup.yaml}", "Cup"),
        ("{type: array}", "{type: array, items: {type: string}}", "Vec<String>"),
        ("{type: string}", "{type: string, enum: [green, black]}", "GetCupTea"),
    ] {
        assert_eq!(both(one, other), want, "{one} and {other}");
        assert_eq!(both(other, one), want, "{other} and {one}");
    }
}

#[test]
fn successful_responses_that_say_the_same_are_one() {
    let cup = "{$ref: definitions/cup.yaml}";
    let paths = |others: &str| {
        format!(
            "  /cup:\n    get:\n      operationId: getCup\n      responses:\n{}{others}",
            reply("200", cup)
        )
    };
    assert!(module(&paths(&reply("2XX", cup))).contains("type Response = Cup;"));
    let empty =
        "  /cup:\n    get:\n      operationId: getCup\n      responses:\n        '204': {description: ''}\n";
    assert!(module(&(empty.to_owned() + &reply("200", "{type: object}"))).contains("type Response = ();"));
}

#[test]
fn a_paths_parameters_are_those_of_its_operations() {
    let parameter = |name: &str, place: &str, ty: &str, required: &str| {
        format!("{{name: {name}, in: {place}, required: {required}, schema: {{type: {ty}}}}}")
    };
    let shared = [
        parameter("cupId", "path", "string", "true"),
        parameter("tea", "query", "string", "true"),
        parameter("volume", "query", "string", "false"),
    ];
    let paths = format!(
        "  /cup/{{cupId}}:\n    parameters: [{}]\n    get:\n      operationId: getCup\n      parameters: [{}]\n      responses:\n        '200': {{description: ''}}\n",
        shared.join(", "),
        parameter("volume", "query", "integer", "true"),
    );
    let module = module(&paths);
    let new = module.split("pub fn new(").nth(1).unwrap().split(" -> Job").next().unwrap();
    assert!(new.contains("cup_id") && new.contains("tea") && new.contains("volume: i64"), "{new}");
}

#[test]
fn references_may_lead_to_references_with_words() {
    let module = module(
        "  /cup:\n    summary: Cups.\n    description: All of them.\n    get:\n      operationId: getCup\n      parameters: [{$ref: '#/components/parameters/Use'}]\n      responses:\n        '200': {$ref: '#/components/responses/Use'}\ncomponents:\n  parameters:\n    Use: {$ref: '#/components/parameters/Tea', description: Green tea.}\n    Tea: {$ref: '#/components/parameters/Leaf', description: Tea., deprecated: true}\n    Leaf: {name: leaf, in: query, description: A leaf., schema: {type: string}}\n  responses:\n    Use: {$ref: '#/components/responses/Cup', description: A cup.}\n    Cup: {description: '', content: {application/json: {schema: {$ref: definitions/cup.yaml}}}}\n",
    );
    assert!(module.contains("type Response = Cup;"), "{module}");
    assert!(module.contains("Green tea.") && !module.contains("A leaf."), "{module}");
    assert!(module.contains("#[deprecated"), "{module}");
}
