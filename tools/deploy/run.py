"""`make test-deploy`: template.yaml deployed, used, updated and deleted, in an account on this machine.

Usage: python tools/deploy/run.py FOLDER SAM JAVA CLASS-PATH PARLIAMENT    (called by tools/test-deploy)
"""

import pathlib
import re
import sys
import time

import papers
import policies
import refusals
import resources
import texts
from account import BUCKET, ROOT, Account, Failure, check, create, forget
from guide import Guide
from restore import Drill
from service import City
from stack import Stack

NAME = "Test-City"
OTHER = "other-city"
DOMAIN = "replyby.example.gov"


class Deployment:
    def __init__(self, account):
        self.account = account
        self.packaged = account.folder / "packaged.yaml"
        self.stack, self.city, self.empty = None, None, set()
        self.others = set()
        self.guide, self.drill = None, None

    def package(self):
        self.account.client("s3").create_bucket(Bucket=BUCKET)
        status, said = self.account.sam(
            "package", "--template", "template.yaml", "--s3-bucket", BUCKET, "--output-template-file", str(self.packaged)
        )
        check(status == 0, said)
        self.account.client("s3").upload_file(str(self.packaged), BUCKET, "template.yaml")
        self.empty = self.account.inventory()

    def deploy_with_enter_at_each_prompt_in_a_new_account(self):
        """Which can reserve no concurrency."""
        self.account.refuse(refusals.NO_CONCURRENCY)
        status, said = self.account.deploy_guided(self.packaged, NAME)
        check(status == 0, said)
        self.account.refuse({})
        self.stack = Stack(self.account, NAME)
        self.city, self.guide = City(self.stack), Guide(self.stack)
        self.drill = Drill(self.city, self.guide)

    def update(self):
        before = self.versions()
        self.guide.shell.run(
            "sam deploy --save-params --parameter-overrides OriginationNumber=+18335550100 LogRetentionDays=30"
            " ReserveConcurrency=true\n"
        )
        self.stack.read()
        after = self.versions()
        check(all(after[f] != before[f] for f in before), f"the alias still names {before}, and not {after}")
        groups = self.account.client("logs").describe_log_groups(logGroupNamePrefix="/replyby/")["logGroups"]
        check({g["retentionInDays"] for g in groups} == {30}, f"the logs are kept for {groups}")
        self.city.all_is_still_there()

    def versions(self):
        functions = self.account.client("lambda")
        names = [n for (kind, n) in self.account.inventory() if kind == "AWS::Lambda::Function"]
        return {n: functions.get_alias(FunctionName=n, Name="live")["FunctionVersion"] for n in names}

    def another_stack_with_an_issuer_a_domain_and_backups(self):
        """Here the issuer is the first stack's pool, and its tokens open the other stack's API."""
        certificate = self.account.client("acm").request_certificate(DomainName=DOMAIN)["CertificateArn"]
        client, pool = self.stack.outputs["SignInClient"], self.stack.outputs["SignInPool"]
        before = self.account.inventory()
        create(
            self.account, OTHER, OidcIssuer=f"https://cognito-idp.us-east-1.amazonaws.com/{pool}", OidcAudience=client,
            PublicUrl=f"https://{DOMAIN}", CertificateArn=certificate, BackupDays="2557", ReserveConcurrency="true",
        )
        other = Stack(self.account, OTHER)
        check(other.status == "CREATE_COMPLETE", f"{OTHER} is {other.status}")
        check("StaffPool" not in other.ids, "a stack with an issuer of the city makes a pool")
        check("BackupVault" in other.ids, "a stack that wants copies has no vault")
        resources.every_resource_is_as_the_template_says(other)
        answer = other.ask("GET", "/v1/me", self.city.operator["access_token"])
        check(answer.status == 200, f"with the city's own issuer the API answers {answer.status}")
        variables = self.account.client("lambda").get_function_configuration(
            FunctionName=other.ids["AlertDispatch"], Qualifier="live")["Environment"]["Variables"]
        check(variables["REPLYBY_PUBLIC_URL"] == f"https://{DOMAIN}", f"links lead to {variables['REPLYBY_PUBLIC_URL']}")
        self.guide.the_copies_are_listed(other)
        left = forget(self.account, OTHER) - before
        kept = {(kind, other.ids[name]) for name, kind in documented() if name in other.ids}
        self.others = left
        check(left == kept, f"of {OTHER} is left {sorted(left)}, and the docs say {sorted(kept)}")

    def deleting_leaves_what_the_docs_list(self):
        self.city.watch.end()
        self.guide.shell.end()
        restored = {("AWS::DynamoDB::Table", f"{NAME}-restored")}
        kept = {(kind, self.stack.ids[name]) for name, kind in documented() if name in self.stack.ids}
        status, said = self.account.sam("delete", "--stack-name", NAME, "--no-prompts", "--region", "us-east-1")
        check(status == 0, said)
        left = self.account.inventory() - self.others - self.empty
        topics = {(kind, name) for kind, name in left if f":{NAME}_officials-" in name and kind == "AWS::SNS::Topic"}
        check(topics, "the officials' topics are gone, and the docs say that they stay")
        check(left - topics == kept | restored, f"left is {sorted(left - topics)}, and the docs say {sorted(kept)}")


def documented():
    """(logical id, type) of each resource in the table of docs/deploying.md."""
    section = (ROOT / "docs/deploying.md").read_text().split("## Deleting", 1)[1]
    template = (ROOT / "template.yaml").read_text()
    for name in re.findall(r"^\| `(\w+)`", section, re.M):
        yield name, re.search(rf"^  {name}:\n    Type: (\S+)", template, re.M)[1]


def main(folder, sam, java, runner, parliament):
    began = time.monotonic()
    account = Account(pathlib.Path(folder), sam, java, runner)
    policies.PARLIAMENT = parliament
    deployment = Deployment(account)
    try:
        for step, of in [
            (Deployment.package, deployment),
            (refusals.contradictions_are_refused_at_once, account),
            (refusals.a_first_deployment_that_fails_leaves_nothing, account),
            (Deployment.deploy_with_enter_at_each_prompt_in_a_new_account, deployment),
            (resources.every_caller_names_the_alias, "stack"),
            (policies.every_policy_is_sound, "stack"),
            (Guide.the_deploying_commands_run, "guide"),
            (City.only_a_token_opens_the_api, "city"),
            (City.an_operator_opens_a_city_and_invites_a_clerk, "city"),
            (City.a_request_without_a_token_is_refused_by_the_function_too, "city"),
            (City.a_demand_is_told_through_the_stream, "city"),
            (City.the_link_opens_and_acknowledges, "city"),
            (City.a_calendar_is_read_at_its_secret_address, "city"),
            (papers.a_document_is_kept_and_the_matter_exported_with_it, "city"),
            (papers.tables_of_letters_and_officials_come_in, "city"),
            (City.a_text_of_a_stranger_is_left, "city"),
            (City.a_ping_makes_each_snapshot_rehearse, "city"),
            (Deployment.update, deployment),
            (resources.every_resource_is_as_the_template_says, "stack"),
            (City.a_phone_acknowledges_by_text, "city"),
            (texts.what_became_of_a_text_is_recorded, "city"),
            (Deployment.another_stack_with_an_issuer_a_domain_and_backups, deployment),
            (Drill.a_restored_table_takes_over_and_nothing_goes_out_twice, "drill"),
            (Drill.what_was_released_goes_out_once_by_the_schedule, "drill"),
            (City.rights_end_at_the_next_request, "city"),
            (Guide.the_operations_commands_run, "guide"),
            (Deployment.deleting_leaves_what_the_docs_list, deployment),
        ]:
            at = time.monotonic()
            step(getattr(deployment, of) if isinstance(of, str) else of)
            print(f"ok {time.monotonic() - at:6.1f} s  {step.__name__.replace('_', ' ')}", flush=True)
    except Failure as failure:
        print(f"test-deploy: {failure}\ntest-deploy: logs are in {folder}", file=sys.stderr)
        return 1
    finally:
        account.end()
    print(f"test-deploy: passed in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
