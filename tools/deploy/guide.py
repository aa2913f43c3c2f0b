"""The commands of docs/deploying.md that the emulator can run, in their order, in one shell, as they are printed."""

import re
import subprocess
import sys
import pathlib

from account import ROOT, check

# Of the operator whom the guide makes.
OPERATOR, ONCE = "ada@example.gov", "Only-for-once-1234"

FENCE = re.compile(r"^```sh aws\n(.*?)^```$", re.M | re.S)


def commands():
    return "".join(FENCE.findall((ROOT / "docs/deploying.md").read_text()))


def the_guides_commands_run(stack):
    """The first that fails ends it, and so does an output that the stack does not have."""
    here = str(pathlib.Path(sys.executable).parent)
    environment = stack.account.environment | {
        "AWS_ENDPOINT_URL": stack.account.endpoint,
        "AWS_REGION": stack.account.environment["AWS_DEFAULT_REGION"],
        "AWS_PAGER": "",
        "PATH": f"{here}:{stack.account.environment['PATH']}",
    }
    script = commands().replace("STACK=replyby", f"STACK={stack.name}")
    check(f"STACK={stack.name}" in script, "the guide names no stack")
    # The one that the emulator makes up is shorter than the pool allows.
    script = script.replace("admin-create-user ", f"admin-create-user --temporary-password {ONCE} ")
    done = subprocess.run(
        ["bash", "-euxo", "pipefail", "-c", script], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )
    (stack.account.folder / "guide.log").write_text(done.stdout)
    check(done.returncode == 0, f"a command of docs/deploying.md failed:\n{done.stdout[-1500:]}")
    states = stack.account.client("cloudwatch").describe_alarms(StateValue="ALARM")["MetricAlarms"]
    check(any("NoSweepAlarm" in alarm["AlarmName"] for alarm in states), "the guide's test of an alarm rang none")
    members = stack.account.client("cognito-idp").list_users_in_group(
        UserPoolId=stack.outputs["SignInPool"], GroupName="*")["Users"]
    check(len(members) == 1, f"the guide made {len(members)} operators")
