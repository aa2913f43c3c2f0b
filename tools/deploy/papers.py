"""A document, a whole matter and tables at the deployed stack: sent to its bucket, worked on, fetched, and checked."""

import hashlib
import json
import subprocess
import sys
import urllib.parse
import urllib.request

from account import await_, check
from stack import request

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 4096
LETTERS = (
    "\ufeffMatter;Office;How it came;Date of the letter;Date received;What it asks for;Reply due;Answered on\r\n"
    "Old letters;Office of Justice Programs;certified mail;1/24/2018;1/26/2018;All orders;2/23/2018;2/20/2018\r\n"
    "Old letters;Office of Justice Programs;certified mail;24.1.2018;1/26/2018;All orders;2/23/2018;\r\n"
)
OFFICIALS = "Name,Role,Phone\r\nIda Import,Clerk,(312) 555-0123\r\nBob Import,Clerk,555\r\n"
BOUNDARY = "a-paper-of-the-city"


def here(city, url):
    """The same address, where this machine has the bucket."""
    asked = urllib.parse.urlsplit(url)
    bucket = city.stack.outputs["FilesBucket"]
    path = asked.path if asked.path.startswith(f"/{bucket}") else f"/{bucket}{asked.path}"
    return f"{city.stack.account.endpoint}{path}" + (f"?{asked.query}" if asked.query else "")


def send(city, form, file, name, kind):
    """As a browser sends it: the fields in their order, then the file."""
    lines = []
    for name, value in form["fields"].items():
        lines.append(f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode())
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
    lines.append(f"{head}Content-Type: {kind}\r\n\r\n".encode() + file + f"\r\n--{BOUNDARY}--\r\n".encode())
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    sent = request("POST", here(city, form["url"]), headers, b"".join(lines))
    check(sent.status == 201, f"the form of {name} answers {sent.status}: {sent.body}")


def fetched(city, link):
    with urllib.request.urlopen(here(city, link["url"]), timeout=60) as got:
        return got.read()


def a_document_is_kept_and_the_matter_exported_with_it(city):
    """By EventBridge's own delivery, and by the function's own schedule."""
    matter = city.letter.rsplit(".", 1)[0]
    wanted = {"title": "Letter", "type": "pdf", "demand": city.letter}
    added = city.ask(201, "POST", f"/v1/matters/{matter}/documents", wanted, "letter's PDF")
    send(city, added["form"], PDF, "letter.pdf", "application/pdf")
    path = f"/v1/documents/{added['document']}"
    await_("the document", 90, lambda: city.ask(200, "GET", path)["state"] == "kept")
    kept = city.ask(200, "GET", path)["kept"]
    check(kept["sha256"] == hashlib.sha256(PDF).hexdigest(), f"the docket has another hash: {kept}")
    check(fetched(city, city.ask(200, "GET", f"{path}/content")) == PDF, "the link gives another file")

    path = "/v1/exports/" + city.ask(201, "POST", f"/v1/matters/{matter}/exports", {}, "whole")["export"]
    await_("the export", 150, lambda: city.ask(200, "GET", path)["state"] != "waiting")
    export = city.ask(200, "GET", path)
    check(export["state"] == "ready" and export["ready"]["documents"] == 1, f"the export is {export}")
    file = city.stack.account.folder / "matter.zip"
    file.write_bytes(fetched(city, export["download"]))
    check(hashlib.sha256(file.read_bytes()).hexdigest() == export["ready"]["sha256"], "the export's file is another")
    verifier = "shared/src/main/resources/org/replyby/model/chain/verify_matter.py"
    said = subprocess.run([sys.executable, verifier, str(file)], capture_output=True, text=True, check=False)
    check(said.returncode == 0 and "is intact" in said.stdout, f"the file's verifier says {said.stdout}{said.stderr}")


def checked(city, kind, table):
    """The path of an import whose table was sent and checked."""
    opened = city.ask(201, "POST", "/v1/jurisdictions/chicago-il/imports", {"kind": kind}, f"table of {kind}")
    send(city, opened["form"], table.encode(), "table.csv", "text/csv")
    path = f"/v1/imports/{opened['import']}"
    await_(f"the check of {kind}", 90, lambda: city.ask(200, "GET", path)["state"] == "checked")
    found = city.ask(200, "GET", path)["checked"]
    check((found["lines"], found["bad"]) == (2, 1), f"the check of {kind} found {found}")
    return path


def tables_of_letters_and_officials_come_in(city):
    """Each good and bad line is found; the good letter, which was answered, goes on record; officials only on a word."""
    checked(city, "officials", OFFICIALS)
    path = checked(city, "letters", LETTERS)
    (problem,) = city.ask(200, "GET", f"{path}/problems")["lines"]
    check("24.1.2018" in json.dumps(problem), f"the problem is {problem}")
    city.ask(200, "POST", f"{path}/start", {"lines": "good"})
    await_("the letters", 150, lambda: city.ask(200, "GET", path)["state"] == "done")
    done = city.ask(200, "GET", path)
    check(done["recording"]["succeeded"] == 1, f"the import ended as {done}")
    (met,) = city.ask(200, "GET", "/v1/matters/chicago-il.old-letters/deadlines")["deadlines"]
    check(met["state"] == "met", f"the answered letter's deadline is {met}")
    back = fetched(city, city.ask(200, "GET", f"{path}/table")).decode("utf-8-sig")
    check("problems" in back.splitlines()[0] and "certified mail" in back, f"the table back is {back}")
