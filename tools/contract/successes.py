"""Sends each operation requests that have to succeed, and holds their answers against the contract."""

import collections
import re
import time
import uuid

import schemathesis

from api import Api
from stock import CITIES, Stock

TIMES = 20
# What only an operator may do.
OPERATORS = {"setCampaign"}
# What a stranger may ask as well: it is about the caller alone, about a date, or about no city.
EVERYBODYS = {"getMe", "takeUpInvitations", "listJurisdictions", "listCampaigns", "computeDate", "setCampaign", "getCampaign"}
EVERYBODYS |= {"getImportTemplate", "getContract", "getReference", "getReferenceStyle"}


def send(settings):
    """The answers by operation; raises schemathesis's own error for one that the contract does not describe."""
    api = Api(settings["base"], settings["staff"])
    stock = Stock(api, Api(settings["base"], settings["operator"]), settings["texts"])
    stock.ask_phones(CITIES, TIMES)
    # To acknowledge, to take that back, and one to look at.
    stock.send_alerts(CITIES, 2 * TIMES + 1)
    # To start, to stop, and one to look at.
    stock.send_tables(2 * TIMES + 1)
    answers = collections.defaultdict(collections.Counter)
    schema = schemathesis.openapi.from_url(f"{settings['base']}/openapi.json")
    schema.config.update(base_url=settings["base"])
    for result in schema.get_all_operations():
        operation = result.ok()
        name = operation.definition.raw["operationId"]
        for _ in range(TIMES):
            thing, body = stock.ready(name) or (None, None)
            parameters = {key: thing or stock.some(key) for key in re.findall(r"{(\w+)}", operation.path)}
            case = operation.Case(
                path_parameters=parameters,
                query=stock.query(name),
                headers=headers(operation, settings["operator" if name in OPERATORS else "staff"]),
                **({} if body is None else {"body": body, "media_type": "application/json"}),
            )
            if name not in EVERYBODYS and not answers[name]:
                refuse(case, settings["stranger"])
            response = case.call_and_validate()
            answers[name][response.status_code] += 1
            if response.status_code == 429:
                time.sleep(int(response.headers["retry-after"][0]))
                answers[name][case.call_and_validate().status_code] += 1
    return answers, {name: stock.some(name) for name in stock.named()}


def refuse(case, stranger):
    """The same request by staff of another city. Schemathesis's own check of object-level authorization sees only
    ids that a request got from the answer before it, and here nearly all are given by the hooks."""
    foreign = case.operation.Case(**{**parts(case), "headers": headers(case.operation, stranger)})
    response = foreign.call_and_validate()
    if response.status_code != 404:
        raise RuntimeError(f"{case.operation.label} by a stranger got {response.status_code}: {response.text[:2000]}")


def parts(case):
    given = {"path_parameters": case.path_parameters, "query": case.query}
    return given if case.media_type is None else {**given, "body": case.body, "media_type": case.media_type}


def headers(operation, token):
    given = {"Authorization": f"Bearer {token}"}
    if operation.method.upper() == "POST":
        given["Idempotency-Key"] = str(uuid.uuid4())
    if any(parameter.name == "If-Match" for parameter in operation.headers):
        given["If-Match"] = "*"
    return given
