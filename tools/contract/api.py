"""A client of the staff API for one person: it raises on every answer but a 2xx."""

import json
import re
import urllib.error
import urllib.request
import uuid

# It makes a new thing, and If-Match asks for one that is there.
OPENING = re.compile("/v1/(jurisdictions|campaigns)/[^/]+")


class Api:
    def __init__(self, base, token):
        self.base, self.token = base, token

    def call(self, method, path, body=None):
        headers = {"Authorization": f"Bearer {self.token}"}
        if not (method == "PUT" and OPENING.fullmatch(path)):
            headers["If-Match"] = "*"
        if method == "POST":
            headers["Idempotency-Key"] = str(uuid.uuid4())
        data = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            data = json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            raise RuntimeError(f"{method} {path} got {refused.code}: {refused.read().decode()[:2000]}") from refused

    def get(self, path):
        return self.call("GET", path)

    def post(self, path, body=None):
        return self.call("POST", path, {} if body is None else body)

    def put(self, path, body):
        return self.call("PUT", path, body)
