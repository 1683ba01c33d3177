"""Reads every YAML file of the current folder by PyYAML (YAML 1.1) and ruamel.yaml (1.2), and holds both against what the
readers for Node made of it (the argument); then validates every OpenAPI document."""

import json
import sys
from pathlib import Path

import yaml
from openapi_spec_validator import validate
from ruamel.yaml import YAML

files = sorted(str(path) for path in Path(".").rglob("*.yaml"))
ruamel = YAML(typ="safe", pure=True)
readers = {
    "PyYAML": {file: yaml.safe_load(Path(file).read_text()) for file in files},
    "ruamel.yaml": {file: ruamel.load(Path(file).read_text()) for file in files},
    **json.loads(Path(sys.argv[1]).read_text()),
}
wrong = 0
for file in files:
    # What JSON can't say, such as a date, is told by its Python type.
    seen = {name: json.dumps(read[file], sort_keys=True, default=repr) for name, read in readers.items()}
    if len(set(seen.values())) > 1:
        wrong += 1
        print(f"{file}: read in different ways by {', '.join(seen)}")
print(f"{len(files)} files, read by {', '.join(readers)}: {wrong} in different ways")

documents = 0
for file, document in readers["PyYAML"].items():
    if isinstance(document, dict) and "openapi" in document and not file.startswith("overlays/"):
        documents += 1
        try:
            validate(document, base_uri=Path(file).resolve().as_uri())
        except Exception as why:  # Whatever it is, it is told.
            wrong += 1
            print(f"{file}: {str(why).splitlines()[0]}")
print(f"{documents} documents, validated by openapi-spec-validator")
sys.exit(1 if wrong else 0)
