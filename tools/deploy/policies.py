"""Every policy of the stack under parliament, with the names that it has in the stack."""

import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

from account import check
from resources import Resolved

# Where the linter is: see run.main.
PARLIAMENT = "parliament"

# A stream is labeled with the time at which it was made, and the linter takes the colons in it for the ARN's own.
LABEL = re.compile(r"(?<=/stream/)[\d:.T-]+")


def documents(stack):
    """(name, document) of each policy that says what its holder may do."""
    for name, kind, properties in Resolved(stack).resources():
        if kind == "AWS::IAM::ManagedPolicy":
            yield name, properties["PolicyDocument"]
        if kind == "AWS::IAM::Role":
            for policy in properties.get("Policies", []):
                yield f"{name} {policy['PolicyName']}", policy["PolicyDocument"]


def every_policy_is_sound(stack):
    policies = list(documents(stack))
    check(len(policies) >= 8, f"only {len(policies)} policies were found")
    with ThreadPoolExecutor(4) as several:
        found = [line for lines in several.map(objections, policies) for line in lines]
    check(not found, "\n".join(["parliament objects:", *found]))


def objections(policy):
    name, document = policy
    # SAM leaves out the version of its own; AWS then takes the older one, in which they mean the same.
    document = LABEL.sub("label", json.dumps({"Version": "2012-10-17"} | document))
    done = subprocess.run(
        [PARLIAMENT, "--string", document, "--json"], stdin=subprocess.DEVNULL, capture_output=True, text=True,
    )
    said = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    check(bool(said) == bool(done.returncode) and not done.stderr, f"parliament on {name}: {done.stdout}{done.stderr}")
    return [f"{name}: {objection['issue']} {objection['detail']}" for objection in said]
