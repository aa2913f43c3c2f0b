"""Sends Schemathesis's requests to a staff API that answers at BASE, and says what came back.

Usage: run.py BASE FOLDER    FOLDER gets the reports and holds serve.log; tokens come from ./replyby token
"""

import collections
import json
import os
import pathlib
import subprocess
import sys

import successes
from api import Api
from stock import CAREFUL_CITY, CITIES, OTHER_CITY, city_body

HERE = pathlib.Path(__file__).resolve().parent
FEWEST_REQUESTS, FEWEST_WITHOUT_TOKEN, FEWEST_SUCCESSES, MOST_THROTTLED = 5000, 1000, 20, 0.05
# An official gets five tests in an hour, and a city one in two seconds: most further requests have to be refused.
LIMITED = {"testSubscription"}
PUBLIC = {"getContract", "getReference", "getReferenceStyle"}
STAFF = "viewer,clerk,counsel,administrator"


def token(*arguments):
    return subprocess.run(["./replyby", "token", *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def open_cities(base):
    """The tokens of the operator, of the staff of all CITIES, and of the staff of OTHER_CITY."""
    operator_token = token("--operator")
    operator = Api(base, operator_token)
    for city in [*CITIES, OTHER_CITY]:
        operator.put(f"/v1/jurisdictions/{city}", city_body(city))
    staff_token = token("--role", STAFF, "--jurisdiction", CITIES[0])
    staff = Api(base, staff_token)
    address = f"{STAFF.replace(',', '-')}@{CITIES[0]}.example"
    for city in CITIES[1:]:
        invitation = {"name": "Sam Example", "email": address, "roles": STAFF.split(",")}
        operator.post(f"/v1/jurisdictions/{city}/members", invitation)
    staff.post("/v1/me/invitations")
    for number in range(2):
        official = {"name": f"Official {number}", "role": "City attorney", "attorney": True}
        staff.post(f"/v1/jurisdictions/{CAREFUL_CITY}/officials", official)
    staff.put(f"/v1/jurisdictions/{CAREFUL_CITY}/second-person", {"secondPerson": "required"})
    return operator_token, staff_token, token("--role", STAFF, "--jurisdiction", OTHER_CITY)


def schemathesis(base, folder, name, settings, *arguments):
    """Runs it; returns whether it found nothing, and the answers by operation."""
    counts = folder / f"{name}.counts.json"
    environment = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": "hooks",
        "PYTHONPATH": str(HERE),
        "CONTRACT_SETTINGS": json.dumps({**settings, "counts": str(counts)}),
    }
    command = [f"{pathlib.Path(sys.executable).parent}/st", *config(folder, name, settings), "run", f"{base}/openapi.json"]
    command += ["-u", base, "--seed", "1", "--no-shrink", "--report", "json", "--report-dir", str(folder), *arguments]
    with open(folder / f"{name}.log", "w") as log:
        found = subprocess.run(command, env=environment, stdout=log, stderr=subprocess.STDOUT).returncode
    answers = json.loads(counts.read_text())
    return found == 0, {o: collections.Counter({int(s): n for s, n in a.items()}) for o, a in answers.items()}


def config(folder, name, settings):
    """A request that fits the contract may still contradict what is on record, or itself."""
    lines = ["[checks.positive_data_acceptance]", 'expected-statuses = ["2xx", 400, 403, 404, 409, 412, 422, 429]']
    lines += ["[checks.missing_required_header]", "expected-statuses = [400, 401, 403, 404, 406, 415, 422, 428]"]
    wrong = ["400", "401", "403", "404", "405", "406", "409", "413", "415", "422", "428", "429"]
    lines += ["[checks.negative_data_rejection]", f'expected-statuses = [{", ".join(wrong)}]']
    # A random token is refused by everything, and `ignored_auth` tries one anyway.
    lines += ["[generation]", "with-security-parameters = false"]
    if "staff" in settings:
        people = {"staff": settings["staff"], "stranger": settings["stranger"]}
        headers = lambda secret: [{"name": "Authorization", "value": f"Bearer {secret}"}]
        auth = {"auth": [{"name": who, "fixedHeaders": headers(secret)} for who, secret in people.items()]}
        (folder / "people.json").write_text(json.dumps(auth))
        lines += ["[auth.wfc]", f'path = "{folder / "people.json"}"', 'user = "staff"', 'peers = ["staff", "stranger"]']
    file = folder / f"{name}.toml"
    file.write_text("\n".join(lines) + "\n")
    return ["--config-file", str(file)]


def count(answers):
    return sum(sum(statuses.values()) for statuses in answers.values())


def table(answers):
    print(f"{'operation':34} {'2xx':>6} {'4xx':>6} {'429':>5} {'5xx':>5}")
    for operation, statuses in sorted(answers.items()):
        of = lambda family: sum(n for status, n in statuses.items() if status // 100 == family)
        print(f"{operation:34} {of(2):6} {of(4):6} {statuses[429]:5} {of(5):5}")


def faults(signed_in, anonymous):
    if count(signed_in) + count(anonymous) < FEWEST_REQUESTS:
        yield f"only {count(signed_in) + count(anonymous)} requests"
    if count(anonymous) < FEWEST_WITHOUT_TOKEN:
        yield f"only {count(anonymous)} requests without a token"
    for operation, statuses in signed_in.items():
        successes = sum(n for status, n in statuses.items() if status // 100 == 2)
        if successes < FEWEST_SUCCESSES:
            yield f"{operation} succeeded only {successes} times"
        if operation in LIMITED and not statuses[429]:
            yield f"{operation} was never refused for being asked too often"
        if operation not in LIMITED and statuses[429] > MOST_THROTTLED * sum(statuses.values()):
            yield f"{operation} was asked too often {statuses[429]} times"
        if any(status >= 500 for status in statuses):
            yield f"{operation} failed"
    for operation, statuses in anonymous.items():
        if operation not in PUBLIC and set(statuses) != {401}:
            yield f"{operation} without a token got {dict(statuses)}"


def main(base, folder):
    folder = pathlib.Path(folder)
    operator, staff, stranger = open_cities(base)
    people = {"base": base, "operator": operator, "staff": staff, "stranger": stranger, "texts": str(folder / "serve.log")}
    good, things = successes.send(people)
    people["things"] = things
    is_clean, signed_in = schemathesis(base, folder, "signed-in", people, "-c", "all", "-n", "10")
    for operation, statuses in good.items():
        signed_in[operation] = signed_in.get(operation, collections.Counter()) + statuses
    table(signed_in)
    is_clean_too, anonymous = schemathesis(
        base, folder, "without-token", {"things": things}, "-c", "not_a_server_error", "--phases", "coverage"
    )
    print(f"{count(signed_in)} requests with a token, {count(anonymous)} without")
    found = list(faults(signed_in, anonymous))
    if not is_clean:
        found.append(f"Schemathesis found something: {folder}/signed-in.log")
    if not is_clean_too:
        found.append(f"Schemathesis found something: {folder}/without-token.log")
    for fault in found:
        print(f"test-contract: {fault}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
