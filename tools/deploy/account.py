"""An AWS account on this machine: the emulator, clients of its services, and the SAM CLI."""

import json
import os
import pathlib
import socket
import subprocess
import sys
import time
import urllib.request

import boto3
from botocore.config import Config

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
REGION = "us-east-1"
BUCKET = "artifacts"
START_SECONDS = 60


class Failure(Exception):
    """What a check found."""


def check(holds, what):
    if not holds:
        raise Failure(what)


def await_(what, seconds, probe):
    """The first true answer of the probe."""
    until = time.monotonic() + seconds
    while not (found := probe()):
        check(time.monotonic() < until, f"{what}: not within {seconds} s")
        time.sleep(0.2)
    return found


def parameters(account, given):
    """Where the functions find AWS's services on this machine, and what is given."""
    services = "DynamoDb", "Sns", "SecretsManager", "Cognito", "S3"
    return {f"{service}Endpoint": account.endpoint for service in services} | given


def create(account, stack, **given):
    """What `sam deploy` asks CloudFormation for; many times quicker. It ends well or rolled back."""
    cloudformation = account.client("cloudformation")
    cloudformation.create_stack(
        StackName=stack,
        TemplateURL=f"{account.endpoint}/{BUCKET}/template.yaml",
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
        Parameters=[
            {"ParameterKey": name, "ParameterValue": value} for name, value in parameters(account, given).items()
        ],
    )

    def status():
        return cloudformation.describe_stacks(StackName=stack)["Stacks"][0]["StackStatus"]

    await_(stack, 120, lambda: not status().endswith("_IN_PROGRESS"))
    return status()


def forget(account, stack):
    """Deletes a stack, and nothing but the stack: `sam delete` would delete its packages too. What is there after."""
    cloudformation = account.client("cloudformation")
    cloudformation.delete_stack(StackName=stack)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=stack, WaiterConfig={"Delay": 1})
    return account.inventory()


# The SAM CLI's own, for the zips that it uploads.
SAM_BUCKET = "aws-sam-cli-managed-default"


class Account:
    def __init__(self, folder, sam, java, runner):
        self.folder, self.sam_cli = folder, sam
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.endpoint = f"http://127.0.0.1:{self.port}"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "MINISTACK_"))}
        self.environment = kept | {
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": REGION,
            "AWS_CONFIG_FILE": "/dev/null",
            "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            "AWS_EC2_METADATA_DISABLED": "true",
        }
        self.refuse({})
        self.process = self.start(java, runner)

    def start(self, java, runner):
        environment = self.environment | {
            "PYTHONPATH": str(ROOT / "tools/deploy"),
            "REPLYBY_DEPLOY": str(self.folder),
            "REPLYBY_JAVA": java,
            "REPLYBY_RUNNER": runner,
            "AUTH": "true",
            "GATEWAY_PORT": str(self.port),
            "BIND_HOST": "127.0.0.1",
            "MINISTACK_HOST": "localhost",
            "LOG_LEVEL": "WARNING",
            "IOT_MTLS_ENABLED": "0",
            "PERSIST_STATE": "0",
            "TMPDIR": str(self.folder),
            # It must not have Docker at all.
            "DOCKER_HOST": "unix:///nonexistent",
        }
        command = [sys.executable, str(ROOT / "tools/tethered"), "emulator"]
        with (self.folder / "emulator.log").open("w") as log:
            process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=log, stderr=log)
        await_("the emulator", START_SECONDS, lambda: self.answers(process))
        return process

    def answers(self, process):
        check(process.poll() is None, f"the emulator ended: see {self.folder}/emulator.log")
        try:
            return urllib.request.urlopen(f"{self.endpoint}/_ministack/health", timeout=1).status == 200
        except OSError:
            return False

    def end(self):
        self.process.stdin.close()
        self.process.wait(30)

    def client(self, service):
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name=REGION,
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(retries={"max_attempts": 1}),
        )

    def refuse(self, listed):
        """From now on these are refused: {type: {"property": ..., "because": ...}}."""
        (self.folder / "refusals.json").write_text(json.dumps(listed))

    def sam(self, *arguments, typed=""):
        """Its exit status and all that it prints."""
        environment = self.environment | {"AWS_ENDPOINT_URL": self.endpoint, "SAM_CLI_TELEMETRY": "0", "COLUMNS": "200"}
        done = subprocess.run(
            [self.sam_cli, *arguments], cwd=ROOT, env=environment, input=typed,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        with (self.folder / "sam.log").open("a") as log:
            log.write(f"== sam {' '.join(arguments)}\n{done.stdout}")
        return done.returncode, done.stdout

    def deploy_guided(self, packaged, stack):
        """With Enter at each prompt. The answers are kept beside the package."""
        pairs = [f"{name}={value}" for name, value in parameters(self, {}).items()]
        return self.sam(
            "deploy", "--guided", "--template", str(packaged), "--stack-name", stack,
            "--capabilities", "CAPABILITY_IAM", "--no-progressbar", "--parameter-overrides", *pairs, typed="\n" * 60,
        )

    def inventory(self):
        """(kind, name) of all that costs something, holds something or could be in a next deployment's way."""
        found = set()

        def add(kind, names):
            found.update((kind, name) for name in names)

        def pages(service, operation, field):
            for page in self.client(service).get_paginator(operation).paginate():
                yield from page.get(field, [])

        kms = self.client("kms")
        states = {k["KeyId"]: kms.describe_key(KeyId=k["KeyId"])["KeyMetadata"] for k in pages("kms", "list_keys", "Keys")}
        add("AWS::KMS::Key", [k for k, state in states.items() if state["KeyState"] != "PendingDeletion"])
        add("AWS::DynamoDB::Table", pages("dynamodb", "list_tables", "TableNames"))
        add("AWS::Lambda::Function", [f["FunctionName"] for f in pages("lambda", "list_functions", "Functions")])
        add("AWS::Lambda::EventSourceMapping",
            [m["UUID"] for m in pages("lambda", "list_event_source_mappings", "EventSourceMappings")])
        add("AWS::SNS::Topic", [t["TopicArn"] for t in pages("sns", "list_topics", "Topics")])
        add("AWS::SQS::Queue", self.client("sqs").list_queues().get("QueueUrls", []))
        add("AWS::Logs::LogGroup", [g["logGroupName"] for g in pages("logs", "describe_log_groups", "logGroups")])
        gateway = self.client("apigatewayv2")
        add("AWS::ApiGatewayV2::Api", [a["ApiId"] for a in gateway.get_apis()["Items"]])
        add("AWS::ApiGatewayV2::DomainName", [d["DomainName"] for d in gateway.get_domain_names()["Items"]])
        pools = self.client("cognito-idp").list_user_pools(MaxResults=60)["UserPools"]
        add("AWS::Cognito::UserPool", [p["Id"] for p in pools])
        add("AWS::SecretsManager::Secret", [s["Name"] for s in pages("secretsmanager", "list_secrets", "SecretList")])
        add("AWS::Scheduler::Schedule", [s["Name"] for s in pages("scheduler", "list_schedules", "Schedules")])
        add("AWS::S3::Bucket", [b["Name"] for b in self.client("s3").list_buckets()["Buckets"] if not b["Name"].startswith(SAM_BUCKET)])
        add("AWS::Events::Rule", [r["Name"] for r in self.client("events").list_rules()["Rules"]])
        add("AWS::IAM::Role", [r["RoleName"] for r in pages("iam", "list_roles", "Roles")])
        policies = self.client("iam").list_policies(Scope="Local")["Policies"]
        add("AWS::IAM::ManagedPolicy", [p["Arn"] for p in policies])
        add("AWS::CloudWatch::Alarm", [a["AlarmName"] for a in pages("cloudwatch", "describe_alarms", "MetricAlarms")])
        backups = self.client("backup")
        add("AWS::Backup::BackupVault", [v["BackupVaultName"] for v in backups.list_backup_vaults()["BackupVaultList"]])
        add("AWS::Backup::BackupPlan", [p["BackupPlanId"] for p in backups.list_backup_plans()["BackupPlansList"]])
        dashboards = self.client("cloudwatch").list_dashboards()["DashboardEntries"]
        add("AWS::CloudWatch::Dashboard", [d["DashboardName"] for d in dashboards])
        return found
