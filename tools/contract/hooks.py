"""Schemathesis's hooks: where nothing is wrong with a path, it names a thing that exists. Counts the answers."""

import atexit
import collections
import json
import os
import uuid

import schemathesis
from schemathesis import GenerationMode

settings = json.loads(os.environ["CONTRACT_SETTINGS"])
answers = collections.defaultdict(collections.Counter)


def is_wrong(case, place):
    """Whether what is wrong with the request is in this part of it."""
    return any(
        kind.value == place and component.mode == GenerationMode.NEGATIVE
        for kind, component in case.meta.components.items()
    )


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None:
        return
    if not is_wrong(case, "headers"):
        give_own_headers(case)
    # A sequence of requests names what its first ones made.
    if case.path_parameters and not is_wrong(case, "path_parameters") and case.meta.phase.name.value != "stateful":
        case.path_parameters = {
            name: settings["things"].get(name, value) for name, value in case.path_parameters.items()
        }


def give_own_headers(case):
    """The contract's example of a key would be the same key for all."""
    headers = case.headers or {}
    for name in list(headers):
        if name.lower() == "idempotency-key":
            headers[name] = str(uuid.uuid4())
        if name.lower() == "if-match":
            headers[name] = "*"


@schemathesis.hook
def after_call(context, case, response):
    answers[case.operation.definition.raw["operationId"]][response.status_code] += 1


@atexit.register
def write_counts():
    with open(settings["counts"], "w") as file:
        json.dump(answers, file)
