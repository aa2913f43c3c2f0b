"""The restore drill of docs/operations.md on the deployed stack: nothing goes out twice, and nothing is lost.

The copy is made while two alerts are pending. Then the first goes out, and the matter of the second
is withdrawn before it does. On the restored table both are pending again: the first must not go out
a second time, the second has to.
"""

import json
from datetime import datetime, timezone

from account import await_, check
from resources import Resolved


class Drill:
    def __init__(self, city, guide):
        self.city, self.guide, self.stack = city, guide, city.stack
        self.told, self.withdrawn = "", ""

    def a_restored_table_takes_over_and_nothing_goes_out_twice(self):
        backups, restore = self.guide.operations.fences("Backups")[0], self.guide.operations.fences("Restore")
        copy, take_over, listed, released, go_on = restore
        shell, city = self.guide.shell, self.city
        self.stream(False)
        self.told, self.withdrawn = city.subpoena("told"), city.subpoena("withdrawn")
        shell.run(backups)
        day = city.today().isoformat()
        city.ask(200, "POST", f"/v1/deadlines/{self.withdrawn}/withdrawn", {"on": day, "why": "A drill."})
        self.stream(True)
        await_("the first alert", 60, lambda: city.has_heard_of(self.told))
        check(not city.has_heard_of(self.withdrawn), "an alert of a demand that was withdrawn went out")
        shell.run(copy)
        shell.run(take_over)
        self.stack.read()
        self.nothing_is_sent_or_recorded()
        waiting = [line.split()[0] for line in shell.run(listed).splitlines() if ", date " in line]
        # At night an alert about a letter that the guide's commands recorded waits for the morning, too.
        others = set(waiting) - {self.of(self.told, waiting), self.of(self.withdrawn, waiting)}
        check(all(".received." in name for name in others), f"{waiting} wait")
        said = shell.run(released, name=self.of(self.withdrawn, waiting))
        check("Messages that are not sent again: " in said, said)
        self.nothing_is_sent_or_recorded()
        shell.run(go_on)
        self.stack.read()
        check(self.stack.outputs["Held"] == "false", "the stack is still held")

    def of(self, deadline, names):
        """The one name of an alert about a deadline."""
        found = [name for name in names if name.startswith(f"{deadline}.")]
        check(len(found) == 1, f"{found} of {names} are about {deadline}")
        return found[0]

    def stream(self, enabled):
        """Whether new alerts reach the dispatch; the sweep leaves them to it for a minute."""
        functions = self.stack.account.client("lambda")
        functions.update_event_source_mapping(UUID=self.stack.ids["NewAlerts"], Enabled=enabled)

    def nothing_is_sent_or_recorded(self):
        city = self.city
        before = len(city.heard())
        self.sweep()
        check(len(city.heard()) == before, "a stack that is held has sent something")
        refused = city.ask(503, "POST", "/v1/subpoenas", city.a_subpoena(), "while-held")
        check(refused["type"] == "/reference#problem-held", f"while it is held a subpoena is answered {refused}")
        page = self.stack.ask("GET", city.link)
        check(page.status == 200, f"while it is held a link answers {page.status}")

    def sweep(self):
        """What the schedule does each minute."""
        (target,) = [p["Target"] for _, kind, p in Resolved(self.stack).resources()
                     if kind == "AWS::Scheduler::Schedule" and ":function:" in p["Target"]["Arn"]
                     and self.stack.ids["DeadlineSweep"] in p["Target"]["Arn"]]
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        event = target["Input"].replace("<aws.scheduler.scheduled-time>", now)
        invoked = self.stack.account.client("lambda").invoke(FunctionName=target["Arn"], Payload=event)
        answer = json.loads(invoked["Payload"].read())
        check("errorType" not in answer, f"a sweep answers {answer}")

    def what_was_released_goes_out_once_by_the_schedule(self):
        """By the schedule's own sweep, and what is new by the restored table's stream."""
        city = self.city
        new = city.subpoena("after")
        await_("the alert of the restored table's stream", 60, lambda: city.has_heard_of(new))
        await_("what was released", 130, lambda: city.has_heard_of(self.withdrawn))
        check('"event":"sweep' in self.stack.log("DeadlineSweep"), "no sweep has run")
        self.sweep()
        heard = city.heard()
        check(len(heard) == len(set(heard)), f"something went out twice: {sorted(heard)}")
