"""A deployed stack: its outputs, its resources, and its gateway, as the world outside sees it."""

import json
import re
import urllib.error
import urllib.request

from account import check


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)


class Redirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(Redirects)


def request(method, url, headers=None, body=None):
    """The answer, whatever its status; a redirect is not followed."""
    asked = urllib.request.Request(url, method=method, headers=headers or {}, data=body)
    try:
        with OPENER.open(asked, timeout=60) as got:
            return Answer(got.status, got.headers, got.read().decode())
    except urllib.error.HTTPError as refused:
        with refused:
            return Answer(refused.code, refused.headers, refused.read().decode())


class Stack:
    def __init__(self, account, name):
        self.account, self.name = account, name
        self.cloudformation = account.client("cloudformation")
        self.read()

    def read(self):
        described = self.cloudformation.describe_stacks(StackName=self.name)["Stacks"][0]
        self.id, self.status = described["StackId"], described["StackStatus"]
        self.parameters = {p["ParameterKey"]: p["ParameterValue"] for p in described.get("Parameters", [])}
        self.outputs = {o["OutputKey"]: o["OutputValue"] for o in described.get("Outputs", [])}
        listed = self.cloudformation.describe_stack_resources(StackName=self.name)["StackResources"]
        self.ids = {r["LogicalResourceId"]: r["PhysicalResourceId"] for r in listed if r.get("PhysicalResourceId")}

    def template(self):
        """As CloudFormation has it after SAM's transform."""
        body = self.cloudformation.get_template(StackName=self.name, TemplateStage="Processed")["TemplateBody"]
        return body if isinstance(body, dict) else json.loads(body)

    def ask(self, method, url, token=None, body=None, key=None):
        """A request to the gateway by the URL that the stack gives out, or to a path of it."""
        url = url if url.startswith("https://") else self.outputs["ApiUrl"] + url
        host, path = re.fullmatch(r"https://([^/]+)(.*)", url).groups()
        api = re.fullmatch(r"([0-9a-z]+)\.execute-api\.us-east-1\.amazonaws\.com", host)
        check(api, f"{url} is not at the stack's gateway")
        # The same gateway, where this machine has it.
        headers = {"Host": f"{api[1]}.execute-api.localhost:{self.account.port}"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        if key:
            headers["Idempotency-Key"] = key
        if method in ("POST", "PATCH", "DELETE"):
            headers["If-Match"] = "*"  # Whatever version it has; what makes a new thing does not look.
        data = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            data = json.dumps(body).encode()
        return request(method, self.account.endpoint + (path or "/"), headers, data)

    def log(self, function):
        """All that the processes of a function have printed."""
        folders = self.account.folder.glob(f"{self.ids[function]}-*/log")
        return "".join(f.read_text() for f in sorted(folders))

    def events(self, function):
        """All that a function was called with."""
        folders = self.account.folder.glob(f"{self.ids[function]}-*/events")
        return [json.loads(line) for f in sorted(folders) for line in f.read_text().splitlines()]
