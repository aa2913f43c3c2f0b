#!/usr/bin/env python3
"""Checks a matter's file with nothing but Python: python3 verify.py [FOLDER or FILE.zip ...]

Without a name it checks the folder that it is in. It compares each file with its SHA-256 in
SHA256SUMS, names each one that was changed, is missing or was added, and checks the docket entry by
entry with verify_docket.py, which has to be beside it. --digest DIGEST also compares a ZIP with the
Repr-Digest that came with it. Exits with 0 if everything is intact, with 1 if something is not.
"""

import argparse
import base64
import hashlib
import io
import json
import os
import re
import sys
import zipfile

sys.dont_write_bytecode = True  # A folder of compiled code would be one thing too many.
import verify_docket  # noqa: E402

SUMS = "SHA256SUMS"
DOCKET = "docket.jsonl"
MATTER = "matter.json"


class Unreadable(Exception):
    """A file, or all of it, that cannot be read; the message says so."""


class Folder:
    def __init__(self, path):
        self.path = path
        found = (os.path.join(place, file) for place, _, files in os.walk(path) for file in files)
        self.names = sorted(os.path.relpath(name, path).replace(os.sep, "/") for name in found)
        self.digest = None

    def read(self, name):
        with open(os.path.join(self.path, *name.split("/")), "rb") as file:
            return file.read()


class Zip:
    def __init__(self, path):
        with open(path, "rb") as file:
            data = file.read()
        self.digest = base64.b64encode(hashlib.sha256(data).digest()).decode("ascii")
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = [entry.filename for entry in self.zip.infolist()]
        except Exception:  # Whatever a reader of ZIPs says: the bytes are in memory, so they are the fault.
            raise Unreadable("it cannot be read as a ZIP") from None

    def read(self, name):
        try:
            return self.zip.read(name)
        except Exception:  # Of zlib, or of bz2 or lzma if the method was changed.
            raise Unreadable(f"{name} was changed: it cannot be unpacked") from None


def sums(data):
    """The hashes by the names of the files."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable(f"{SUMS} was changed: it is not text") from None
    found = re.findall("^([0-9a-f]{64})  ([^\n]+)\n", text, re.MULTILINE)
    hashes = {name: value for value, name in found}
    if "".join(f"{value}  {name}\n" for value, name in found) != text or len(hashes) != len(found):
        raise Unreadable(f"{SUMS} was changed: it is not a list of hashes and names")
    return hashes


def faults(source):
    """What is wrong with the files, but for what is in the docket."""
    twice = sorted({name for name in source.names if source.names.count(name) > 1})
    yield from (f"{name} is there more than once" for name in twice)
    if SUMS not in source.names:
        yield f"{SUMS} is missing, so nothing says what the files were"
        return
    try:
        hashes = sums(source.read(SUMS))
    except Unreadable as fault:
        yield str(fault)
        return
    yield from (f"{name} is missing" for name in hashes if name not in source.names)
    for name in dict.fromkeys(source.names):
        if name == SUMS:
            continue
        if name not in hashes:
            yield f"{name} was added: {SUMS} does not name it"
            continue
        try:
            if hashlib.sha256(source.read(name)).hexdigest() != hashes[name]:
                yield f"{name} does not match its hash in {SUMS}: one of the two was changed"
        except Unreadable as fault:
            yield str(fault)


def about(lines, kind):
    """What the docket says of each paper in lines of this kind."""
    found = (line["details"] for line in lines if line.get("kind") == kind)
    return {details["document"]: details for details in found}


def named(source):
    """The papers that matter.json says are in the file."""
    try:
        return [paper["file"] for paper in json.loads(source.read(MATTER))["documents"] if paper["file"]]
    except (KeyError, OSError, RecursionError, TypeError, ValueError, Unreadable):
        return []  # It does not match its hash, which was named already.


def papers(source, lines):
    """Which papers are not the files whose hashes are on the docket, and which should not be there, or should."""
    withdrawn = about(lines, "document-withdrawn")
    for document, details in about(lines, "document-kept").items():
        name = f"documents/{document.rsplit('.', 1)[-1]}.{details['fileType']}"
        if name not in source.names:
            continue
        if document in withdrawn:
            yield f"{name} should not be there: the docket says that it was withdrawn"
        if hashlib.sha256(source.read(name)).hexdigest() != details["sha256"]:
            yield f"{name} is not the file whose hash is on the docket"
    yield from (f"{name} is missing, and {MATTER} names it" for name in named(source) if name not in source.names)


def docket(source):
    """What the docket holds, in words; or raises a Fault."""
    data = source.read(DOCKET)
    verdict = verify_docket.check(io.BytesIO(data), None)
    missing = [
        sum(name.endswith(".sha256") for name in line["details"]) - len(line.get("texts", {}))
        for line in verify_docket.lines(io.BytesIO(data))
        if "entries" not in line
    ]
    lines = sum(number > 0 for number in missing)
    return verdict + (f" They belong to {lines} of the entries." if lines else "")


def check(path, digest):
    """Answers the faults, and what is there in words."""
    source = Folder(path) if os.path.isdir(path) else Zip(path)
    found = list(faults(source))
    said = ""
    try:
        if DOCKET in source.names:
            said = docket(source)
            lines = list(verify_docket.lines(io.BytesIO(source.read(DOCKET))))
            found += papers(source, lines)
            withdrawn = len(about(lines, "document-withdrawn"))
            said += f" Documents withdrawn: {withdrawn}." if withdrawn else ""
        else:
            found.append(f"{DOCKET} is missing, so there is no docket to check")
    except verify_docket.Fault as fault:
        found.append(f"{DOCKET}: {fault}")
    except Unreadable:
        pass  # It was named already, or the list of hashes was.
    if digest and digest != source.digest:
        found.append("it is not the ZIP whose digest you gave")
    whole = f" Its digest is sha-256=:{source.digest}:" if source.digest else ""
    return found, f"files {len(source.names)}; docket: {said}{whole}"


def one_line(text):
    """A name can hold anything, even a line break."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("paths", nargs="*", default=[here], metavar="FOLDER or FILE.zip")
    options.add_argument("--digest", help="the Repr-Digest of a ZIP, such as sha-256=:47DEQpj8HBSa...=:")
    chosen = options.parse_args()
    digest = re.fullmatch("(?:sha-256=)?:?([A-Za-z0-9+/]{43}=):?", chosen.digest or "")
    if chosen.digest and not digest:
        options.error("give --digest as the answer has it: sha-256=:, 44 characters, and a colon")
    intact = True
    for path in chosen.paths:
        try:
            found, said = check(path, digest and digest[1])
        except Unreadable as fault:
            found, said = [str(fault)], ""
        except OSError as fault:
            options.error(f"cannot read {path}: {fault.strerror}")
        print(one_line(f"{path} is not intact: {'; '.join(found)}." if found else f"{path} is intact: {said}"))
        intact = intact and not found
    sys.exit(0 if intact else 1)


if __name__ == "__main__":
    main()
