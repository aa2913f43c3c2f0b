"""The commands of docs/deploying.md and docs/operations.md, as they are printed, on the emulator.

A fence marked `aws` is run, in its page's order or where its part of the test is; one marked
`aws-only` needs AWS itself, and is counted and named.
"""

import pathlib
import re
import subprocess
import sys

from account import ROOT, check

# The operator whom the guide makes.
OPERATOR, ONCE = "ada@example.gov", "Only-for-once-1234"

FENCE = re.compile(r"^```sh (aws|aws-only)\n(.*?)^```$", re.M | re.S)

# What stands for the machine of the person who deploys: the package that was built, and these sources.
MACHINE = """
sam() {{
  [ "$1" = deploy ] || return 0
  command sam "$@" --template {packaged} --no-progressbar --no-fail-on-empty-changeset
}}
./replyby() {{ {root}/replyby "$@"; }}
tools/restored-table() {{ {root}/tools/restored-table "$@"; }}
"""


class Page:
    def __init__(self, name):
        self.name, self.sections, self.given = name, {}, set()
        for part in re.split(r"^## ", (ROOT / "docs" / name).read_text(), flags=re.M):
            self.sections[part.split("\n", 1)[0]] = FENCE.findall(part)

    def fences(self, heading=None):
        """The commands of a section, fence by fence; without a heading: all of the page. They are to be run."""
        check(heading is None or heading in self.sections, f"docs/{self.name} has no section {heading}")
        return [self.give(f) for name, fences in self.sections.items() if heading in (None, name)
                for f in fences if f[0] == "aws"]

    def give(self, fence):
        self.given.add(fence)
        return fence[1]

    def left(self):
        """(is for AWS alone, command) of each that was not run."""
        for fence in (f for fences in self.sections.values() for f in fences if f not in self.given):
            yield from ((fence[0] == "aws-only", line) for line in fence[1].splitlines())


class Shell:
    """A shell in which one fence runs after the other; the first command that fails ends it."""

    def __init__(self, stack):
        self.stack, self.folder = stack, stack.account.folder / "guide"
        self.folder.mkdir(exist_ok=True)
        here = pathlib.Path(sys.executable).parent
        environment = stack.account.environment | {
            "AWS_ENDPOINT_URL": stack.account.endpoint,
            "AWS_REGION": stack.account.environment["AWS_DEFAULT_REGION"],
            "AWS_PAGER": "",
            "SAM_CLI_TELEMETRY": "0",
            "PATH": f"{here}:{pathlib.Path(stack.account.sam_cli).parent}:{stack.account.environment['PATH']}",
        }
        self.process = subprocess.Popen(
            ["bash", "-eu", "-o", "pipefail"], cwd=self.folder, env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )
        packaged = stack.account.folder / "packaged.yaml"
        self.run(MACHINE.format(packaged=packaged, root=ROOT))

    def run(self, commands, **told):
        """What they print. `told` is what a person types where the page has `name=...`."""
        for name, value in told.items():
            check(f"{name}=...\n" in commands, f"the page does not ask for {name}")
            commands = commands.replace(f"{name}=...\n", f"{name}={value}\n")
        script = self.folder / "commands"
        script.write_text(commands.replace("STACK=replyby", f"STACK={self.stack.name}"))
        self.process.stdin.write(f"source {script} </dev/null\necho end-of-the-commands\n")
        self.process.stdin.flush()
        said = []
        for line in self.process.stdout:
            if line == "end-of-the-commands\n":
                break
            said.append(line)
        with (self.stack.account.folder / "guide.log").open("a") as log:
            log.write(f"== {commands}{''.join(said)}")
        check(self.process.poll() is None and line == "end-of-the-commands\n",
              f"a command of the docs failed:\n{commands}{''.join(said)[-1500:]}")
        return "".join(said)

    def end(self):
        self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()


class Guide:
    """Both pages, and a shell of a person who follows them."""

    def __init__(self, stack):
        self.stack, self.shell = stack, Shell(stack)
        self.deploying, self.operations = Page("deploying.md"), Page("operations.md")

    def run(self, page, heading=None):
        return "".join(self.shell.run(commands) for commands in page.fences(heading))

    def the_deploying_commands_run(self):
        for commands in self.deploying.fences():
            self.shell.run(commands.replace(
                "admin-create-user ", f"admin-create-user --temporary-password {ONCE} "))
        states = self.stack.account.client("cloudwatch").describe_alarms(StateValue="ALARM")["MetricAlarms"]
        check(any("NoSweepAlarm" in alarm["AlarmName"] for alarm in states), "the guide's test of an alarm rang none")
        members = self.stack.account.client("cognito-idp").list_users_in_group(
            UserPoolId=self.stack.outputs["SignInPool"], GroupName="*")["Users"]
        check(len(members) == 1, f"the guide made {len(members)} operators")
        self.run(self.operations, "# Operations")

    def the_operations_commands_run(self):
        """Last: a function is set back to its first version."""
        before = self.stack.parameters
        self.run(self.operations, "Alarms and metrics")
        self.run(self.operations, "Move a city out")
        docket = (self.shell.folder / "docket.jsonl").read_text().splitlines()
        check(len(docket) > 3, f"the docket that was moved out has {len(docket)} lines")
        said = self.run(self.operations, "A new key for links and codes")
        check("Added key " in said, f"no key was added: {said}")
        self.run(self.operations, "Upgrade and roll back")
        self.stack.read()
        check(self.stack.parameters == before, f"an upgrade changes {before} to {self.stack.parameters}")
        alias = self.stack.account.client("lambda").get_alias(FunctionName=self.stack.ids["StaffApi"], Name="live")
        check(alias["FunctionVersion"] == "1", f"after the rollback the version is {alias['FunctionVersion']}")
        self.every_other_command_is_named()

    def the_copies_are_listed(self, other):
        """Of another stack, which has a vault."""
        shell = Shell(other)
        for commands in [*self.operations.fences("# Operations"), self.operations.fences("Backups")[1]]:
            shell.run(commands)
        shell.end()

    def every_other_command_is_named(self):
        for page in [self.deploying, self.operations]:
            left = list(page.left())
            missed = [line for only, line in left if not only]
            check(not missed, f"commands of docs/{page.name} that nothing ran: {missed}")
            print(f"   docs/{page.name}: {len(left)} commands were not run, because they need AWS itself:")
            for _, line in left:
                print(f"     {line if len(line) < 100 else line[:97] + '...'}")
