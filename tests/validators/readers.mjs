// Every YAML file of the current folder, as two readers for Node read it: JSON with an object for each reader.
import { readdirSync, readFileSync } from "node:fs";
import jsYaml from "js-yaml";
import yaml from "yaml";

const files = readdirSync(".", { recursive: true }).filter(file => file.endsWith(".yaml")).sort();
const read = parse => Object.fromEntries(files.map(file => [file, parse(readFileSync(file, "utf8"))]));
console.log(JSON.stringify({ "js-yaml": read(text => jsYaml.load(text)), yaml: read(text => yaml.parse(text)) }));
