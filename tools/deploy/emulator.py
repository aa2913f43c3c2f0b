"""ministack as an account that `make test-deploy` can deploy to.

Usage: python tools/tethered emulator    (with tools/deploy on PYTHONPATH)

It keeps IAM's rules (AUTH=true), and this is added to it:
- A function is a process of its own, out of the zip that was deployed: its handler's class, its
  environment, and the credentials of its own role. See FunctionProcess in local's tests.
- What AWS refuses and ministack takes: an issuer that does not answer, and whatever the file
  refusals.json lists, as {"AWS::Lambda::Function": {"property": "...", "because": "..."}}.
- A schedule's input gets its time and its id, as from EventBridge Scheduler.
- A stack can have a selection of a backup plan.
- An alarm may look at several metrics, or at a query.
- A password for the first sign-in is as long as the stack's pool asks for.
- Every request counts as one over TLS, and an event of S3 names the version of its object.
- SNS says that no phone is opted out, and a policy can ask for the protocol of a subscription.

REPLYBY_DEPLOY: a folder for the functions, their logs and refusals.json.
REPLYBY_JAVA: the java to run them with. REPLYBY_RUNNER: the class path of FunctionProcess.
"""

import io
import json
import os
import pathlib
import re
import subprocess
import threading
import time
import uuid
import zipfile
from datetime import datetime, timezone

from ministack import app
from ministack.core import iam_actions, lambda_runtime
from ministack.services import backup, cognito, eventbridge, lambda_svc, s3, sns
from ministack.services.cloudformation import provisioners

FOLDER = pathlib.Path(os.environ["REPLYBY_DEPLOY"])
START_SECONDS = 60
COGNITO = re.compile(r"https://cognito-idp\.[a-z0-9-]+\.amazonaws\.com/([\w-]+)")


class Functions:
    """The processes of the functions, one for each version that was called."""

    def __init__(self):
        self.lock = threading.Lock()
        self.urls = {}

    def url(self, function):
        """Starts the function where it does not run yet."""
        config = function.get("config") or function
        # $LATEST changes under its name, and so does a function's role or environment.
        key = config["FunctionArn"], config["Version"], json.dumps(config["Environment"]), config["CodeSha256"]
        with self.lock:
            if key not in self.urls:
                self.urls[key] = self.start(config, function["code_zip"])
            return self.urls[key]

    def start(self, config, code):
        folder = FOLDER / f"{config['FunctionName']}-{config['Version']}-{len(self.urls)}"
        zipfile.ZipFile(io.BytesIO(code)).extractall(folder / "task")
        port = folder / "port"
        environment = {
            "PATH": os.environ["PATH"],
            "AWS_REGION": "us-east-1",
            "AWS_LAMBDA_FUNCTION_NAME": config["FunctionName"],
            "AWS_LAMBDA_FUNCTION_VERSION": config["Version"],
            "AWS_EC2_METADATA_DISABLED": "true",
            **lambda_runtime.execution_credentials(config),
            **config["Environment"]["Variables"],
        }
        path = f"{folder}/task:{folder}/task/lib/*:{os.environ['REPLYBY_RUNNER']}"
        command = [os.environ["REPLYBY_JAVA"], "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"]
        command += ["-cp", path, "org.replyby.local.deploy.FunctionProcess", config["Handler"], str(port), str(folder / "events")]
        with (folder / "log").open("w") as log:
            # Its input is a pipe of ours: it ends when we do, however that happens.
            process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=log, stderr=log)
        until = time.monotonic() + START_SECONDS
        while not (port.exists() and port.read_text().endswith("\n")):
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"{config['FunctionName']} did not start: see {folder}/log")
            time.sleep(0.02)
        return f"http://127.0.0.1:{port.read_text().strip()}/"


def run_functions_as_processes():
    functions = Functions()
    forward = lambda_svc._execute_function_proxy
    lambda_svc._proxy_url_for = lambda config: "a process of its own"
    lambda_svc._execute_function_proxy = lambda function, event, url, request: forward(
        function, event, functions.url(function), request
    )


def refuse_as_aws_does():
    for kind, handlers in provisioners._RESOURCE_HANDLERS.items():
        if "create" in handlers:
            handlers["create"] = refusing(kind, handlers["create"])


def refusing(kind, create):
    def checked(logical_id, properties, stack_name):
        listed = json.loads((FOLDER / "refusals.json").read_text())
        if kind in listed and listed[kind]["property"] in properties:
            raise ValueError(listed[kind]["because"])
        if kind == "AWS::ApiGatewayV2::Authorizer":
            check_issuer(properties["JwtConfiguration"]["Issuer"])
        return create(logical_id, properties, stack_name)

    return checked


def check_issuer(issuer):
    """API Gateway reads its configuration. The only ones that exist here are the emulator's own pools."""
    pool = COGNITO.fullmatch(issuer)
    if not pool or pool[1] not in cognito._user_pools:
        raise ValueError(
            f"Caught exception when connecting to {issuer}/.well-known/openid-configuration for issuer {issuer}."
            " Please try again later."
        )


def tell_schedules_their_time():
    invoke = eventbridge._invoke_target

    def told(target, event, rule, *more):
        if "Input" in target:
            now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
            filled = target["Input"].replace("<aws.scheduler.scheduled-time>", now)
            filled = filled.replace("<aws.scheduler.execution-id>", str(uuid.uuid4()))
            target = {**target, "Input": filled}
        return invoke(target, event, rule, *more)

    eventbridge._invoke_target = told


def know_all_that_sns_is_asked():
    handle, context = sns.handle_request, iam_actions.request_tag_context

    async def answered(method, path, headers, body, query):
        if b"Action=CheckIfPhoneNumberIsOptedOut" in body:
            name = "CheckIfPhoneNumberIsOptedOut"
            return sns._xml(200, f"{name}Response", f"<{name}Result><isOptedOut>false</isOptedOut></{name}Result>")
        return await handle(method, path, headers, body, query)

    def with_protocol(service, action, body, parameters):
        protocol = parameters.get("Protocol")
        if action == "sns:Subscribe" and protocol:
            return {"sns:protocol": protocol[0] if isinstance(protocol, list) else protocol}
        return context(service, action, body, parameters)

    sns.handle_request, iam_actions.request_tag_context = answered, with_protocol


def keep_alarms_on_several_metrics():
    """ministack refuses them: their metrics are kept as the name of one. See readers.alarm."""
    record = provisioners._cw_metric_alarm_record

    def kept(name, properties):
        if "Metrics" in properties:
            metrics = json.dumps(properties["Metrics"])
            others = {key: value for key, value in properties.items() if key != "Metrics"}
            properties = others | {"Namespace": "several", "MetricName": metrics}
        return record(name, properties)

    provisioners._cw_metric_alarm_record = kept


def make_passwords_longer():
    short = cognito._generate_temp_password
    cognito._generate_temp_password = lambda: short() + short()


def know_what_a_backup_plan_selects():
    """Of AWS Backup, ministack's CloudFormation makes vaults and plans."""

    def create(logical_id, properties, stack_name):
        plan = properties["BackupPlanId"]
        _, _, answer = backup._create_selection(plan, {"BackupSelection": properties["BackupSelection"]})
        selection = json.loads(answer)["SelectionId"]
        return f"{plan}_{selection}", {"Id": selection}

    def delete(physical_id, properties):
        backup._delete_selection(*physical_id.split("_"))

    provisioners._RESOURCE_HANDLERS["AWS::Backup::BackupSelection"] = {"create": create, "delete": delete}


def take_every_request_for_one_over_tls():
    """There is no TLS here, and the bucket's policy refuses everything else."""
    pin = app.pin_request_origin
    app.pin_request_origin = lambda address, _: pin(address, True)


def name_the_version_of_an_object_that_came():
    """As AWS's events for EventBridge do."""
    fire, dispatch, fired = s3._fire_s3_event, eventbridge._dispatch_event, threading.local()

    def firing(*named, **fields):
        fired.version = fields.get("version_id")
        fire(*named, **fields)

    def dispatching(event):
        if event["Source"] == "aws.s3" and fired.version:
            detail = json.loads(event["Detail"])
            detail["object"]["version-id"] = fired.version
            event = event | {"Detail": json.dumps(detail)}
        return dispatch(event)

    s3._fire_s3_event, eventbridge._dispatch_event = firing, dispatching


if __name__ == "__main__":
    run_functions_as_processes()
    refuse_as_aws_does()
    tell_schedules_their_time()
    know_all_that_sns_is_asked()
    keep_alarms_on_several_metrics()
    make_passwords_longer()
    know_what_a_backup_plan_selects()
    take_every_request_for_one_over_tls()
    name_the_version_of_an_object_that_came()
    app.main()
