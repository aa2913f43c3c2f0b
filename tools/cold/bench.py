"""Starts functions in AWS's runtime client, on a Runtime API and a table of this program, and takes the time."""

import base64
import hashlib
import hmac
import json
import os
import pathlib
import shutil
import socket
import ssl
import statistics
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs12

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
API = "/2018-06-01/runtime"
SECRET = "a secret of this bench only"
KEYS = json.dumps({"SecretString": json.dumps({"0": SECRET})}).encode()
PASSWORD = "changeit"
WITHIN = 60

# (kind, over this kind): the ratio that may not be exceeded. docs/performance.md has the bounds of an idle machine.
BOUNDS = {
    ("staff-api, cold", "sample, cold"): 0.85,
    ("staff-api, restored", "staff-api, restored unprimed"): 0.15,
    ("acknowledge, restored", "acknowledge, restored unprimed"): 0.15,
    ("staff-pages, restored", "staff-pages, restored unprimed"): 0.3,
}


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A connection that ends in the middle is the end of a run."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # An answer is one write, sent at once: head and body apart would wait 40 ms for each other.
    wbufsize = -1
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def answer(self, status, body=b"", headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Table:
    """A table over TLS, and the secret with the keys. Nothing is in it but the answers that it is given, in turn."""

    def __init__(self, folder):
        stored = (folder / "table.p12").read_bytes()
        key, certificate, _ = pkcs12.load_key_and_certificates(stored, PASSWORD.encode())
        pem = folder / "key.pem"
        pem.write_bytes(
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + certificate.public_bytes(Encoding.PEM)
        )
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(pem)
        self.open = []
        self.answers = iter(())
        table = self

        class Answer(Handler):
            def setup(self):
                # In the connection's own thread: the listener must not wait for a handshake.
                self.request = table.tls.wrap_socket(self.request, server_side=True)
                table.open.append(self.request)
                super().setup()

            def do_POST(self):
                self.body()
                keys = self.headers["X-Amz-Target"].startswith("secretsmanager")
                self.answer(200, KEYS if keys else next(table.answers, b"{}"), [("Content-Type", "application/x-amz-json-1.0")])

        self.server = Server(("127.0.0.1", 0), Answer)
        self.endpoint = f"https://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def give(self, answers):
        self.close_connections()
        self.answers = iter(answers)

    def close_connections(self):
        while self.open:
            connection = self.open.pop()
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


class Lambda:
    """The Runtime API for one process: a restore, if it has a snapshot, and one event."""

    def __init__(self, event, on_snapshot):
        self.event, self.on_snapshot = json.dumps(event).encode(), on_snapshot
        self.began, self.seconds, self.failure, self.status = 0.0, 0.0, "", 0
        self.done = threading.Event()
        self.given = False
        runtime = self

        class Answer(Handler):
            def do_GET(self):
                if self.path == f"{API}/restore/next":
                    # The snapshot is taken here. What was open when it was is closed when it is restored.
                    runtime.on_snapshot()
                    time.sleep(0.2)
                    runtime.began = time.monotonic()
                    self.answer(200)
                elif runtime.given:
                    time.sleep(WITHIN)
                else:
                    runtime.given = True
                    deadline = str(int((time.time() + WITHIN) * 1000))
                    arn = "arn:aws:lambda:us-east-1:123456789012:function:bench:1"
                    self.answer(200, runtime.event, [
                        ("Content-Type", "application/json"), ("Lambda-Runtime-Aws-Request-Id", "request-1"),
                        ("Lambda-Runtime-Deadline-Ms", deadline), ("Lambda-Runtime-Invoked-Function-Arn", arn),
                    ])

            def do_POST(self):
                body = self.body()
                if self.path.endswith("/response"):
                    runtime.seconds = time.monotonic() - runtime.began
                    runtime.status = json.loads(body).get("statusCode")
                else:
                    runtime.failure = f"{self.path}: {body[:500]}"
                runtime.done.set()
                self.answer(202)

        self.server = Server(("127.0.0.1", 0), Answer)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


class Bench:
    def __init__(self, java, folder):
        self.java, self.folder, self.table = java, folder, Table(folder)
        self.pin = ["taskset", "-c", str(max(os.sched_getaffinity(0)))] if shutil.which("taskset") else []

    def once(self, code, handler, event, snapshot, primed, status=404, answers=()):
        """Seconds from the start of the process, or from its restore, to its first answer."""
        runtime = Lambda(event, lambda: self.table.give(answers))
        command = [
            *self.pin, self.java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
            f"-Djavax.net.ssl.trustStore={self.folder / 'trusted.p12'}", f"-Djavax.net.ssl.trustStorePassword={PASSWORD}",
            *(["-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"] if primed else []),
            "-cp", f"{ROOT}/tools/cold/target/runtime/*", "com.amazonaws.services.lambda.runtime.api.client.AWSLambda", handler,
        ]
        log = self.folder / f"{handler}.log"
        runtime.began = time.monotonic()
        with log.open("w") as out:
            process = subprocess.Popen(
                command, cwd=ROOT / code, env=self.environment(code, handler, runtime, snapshot), stdout=out, stderr=out
            )
        try:
            answered = runtime.done.wait(WITHIN)
        finally:
            process.kill()
            process.wait()
            runtime.server.shutdown()
            runtime.server.server_close()
            self.table.close_connections()
        if not answered or runtime.failure or runtime.status != status:
            sys.exit(f"bench-cold: {handler} answered {runtime.status} {runtime.failure}: see {log}")
        if primed and '"event":"rehearsed"' not in log.read_text():
            sys.exit(f"bench-cold: {handler} did not rehearse: see {log}")
        return runtime.seconds

    def environment(self, code, handler, runtime, snapshot):
        return {
            "PATH": os.environ["PATH"],
            "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{runtime.server.server_port}",
            "AWS_LAMBDA_INITIALIZATION_TYPE": "snap-start" if snapshot else "on-demand",
            "AWS_LAMBDA_FUNCTION_NAME": "bench",
            "AWS_LAMBDA_FUNCTION_VERSION": "1",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1769",
            "AWS_LAMBDA_LOG_GROUP_NAME": "bench",
            "AWS_LAMBDA_LOG_STREAM_NAME": "bench",
            "LAMBDA_TASK_ROOT": str(ROOT / code),
            "_HANDLER": handler,
            "AWS_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_ENDPOINT_URL_DYNAMODB": self.table.endpoint,
            "AWS_ENDPOINT_URL_SNS": self.table.endpoint,
            "REPLYBY_TABLE": "table",
            "REPLYBY_BUCKET": "bucket",
            "REPLYBY_TOPIC_PREFIX": "prefix",
            "REPLYBY_PUBLIC_URL": "https://replyby.example",
            "AWS_ENDPOINT_URL_SECRETS_MANAGER": self.table.endpoint,
            "REPLYBY_SIGNING_KEYS": "keys",
            "REPLYBY_SIGN_IN_POOL": "us-east-1_pool",
            "REPLYBY_OIDC_ISSUER": "https://issuer.example",
            "REPLYBY_OIDC_CLIENT": "bench",
            "REPLYBY_SERVICE_NAME": "replyby",
            "REPLYBY_METRICS_NAMESPACE": "ReplyBy",
        }


def get(path, query=""):
    claims = {"sub": "clerk", "replyby_groups": "*"}
    context = {"requestId": "request-1", "http": {"method": "GET", "path": path}, "authorizer": {"jwt": {"claims": claims}}}
    return {
        "version": "2.0", "routeKey": "$default", "rawPath": path, "rawQueryString": query, "headers": {"accept": "*/*"},
        "requestContext": context, "isBase64Encoded": False,
    }


def link():
    """A link that is signed, to an alert that does not exist."""
    alert, until = "chicago-il.byrne-jag.reply.1.received.ada", int(time.time()) + 86_400
    signed = hmac.new(SECRET.encode(), f"link {alert} {until}".encode(), hashlib.sha256).digest()
    signature = base64.urlsafe_b64encode(signed).decode().rstrip("=")
    return get(f"/acknowledge/{alert}", f"until={until}&signature=0.{signature}")


def page():
    """The start page for somebody with a session, and what the table answers: a city with 25 open deadlines."""
    event = get("/") | {"cookies": [f"__Host-replyby={'0' * 64}.{'0' * 43}"]}
    event["headers"] = {"accept": "*/*", "accept-encoding": "gzip"}
    answers = json.loads((ROOT / "tools/cold/today.json").read_text())["answers"]
    later = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(time.time() + 7_200))
    answers[0]["Item"] |= {"idleUntil": {"S": later}, "until": {"S": later}}
    return event, [json.dumps(answer).encode() for answer in answers]


def main(java, folder, runs):
    bench = Bench(java, (ROOT / folder).resolve())
    deadline = get("/v1/deadlines/chicago-il.byrne-jag.reply")
    staff = ("functions/staff-api/target/lambda", "org.replyby.staffapi.StaffApi", deadline)
    acknowledge = ("functions/acknowledge/target/lambda", "org.replyby.acknowledge.Acknowledge", link())
    start, stored = page()
    pages = ("functions/staff-pages/target/lambda", "org.replyby.staffpages.StaffPages", start)
    kinds = {
        "sample, cold": ("tools/cold/target/classes", "sample.Sample", deadline, False, False),
        "staff-api, cold": (*staff, False, False),
        "staff-api, restored unprimed": (*staff, True, False),
        "staff-api, restored": (*staff, True, True),
        "acknowledge, restored unprimed": (*acknowledge, True, False),
        "acknowledge, restored": (*acknowledge, True, True),
        "staff-pages, restored unprimed": (*pages, True, False, 200, stored),
        "staff-pages, restored": (*pages, True, True, 200, stored),
    }
    seconds = {kind: [] for kind in kinds}
    for _ in range(runs):
        for kind, run in kinds.items():
            seconds[kind].append(bench.once(*run))
    medians = {kind: statistics.median(all_) for kind, all_ in seconds.items()}
    for kind, all_ in seconds.items():
        print(f"cold: {kind:32} {medians[kind] * 1000:6.0f} ms  ({min(all_) * 1000:.0f} to {max(all_) * 1000:.0f}, {runs} runs)")
    failed = False
    for (kind, over), bound in BOUNDS.items():
        ratio = medians[kind] / medians[over]
        failed |= ratio > bound
        print(f"cold: {kind} takes {ratio:.2f} of {over}; at most {bound} {'FAILED' if ratio > bound else 'ok'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
