"""usage: validate.py SCHEMA REPORT…   says which reports do not fit the JSON schema, and where"""
import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
wrong = 0
for path in sys.argv[2:]:
    with open(path, encoding="utf8") as report:
        for error in validator.iter_errors(json.load(report)):
            print(f"{path}: {error.json_path}: {error.message[:200]}")
            wrong += 1
sys.exit(wrong > 0)
