#!/usr/bin/env python3
"""Checks exported dockets with nothing but Python: python3 verify_docket.py docket.jsonl ...

Each entry holds the SHA-256 of itself and of the entry before it, and the last line counts the
entries. --head HASH also looks for an entry with that hash, which a witness kept. Exits with 0 if
every file is intact, with 1 if one is not. It accepts and refuses the same files as ReplyBy's own
verify-docket.
"""

import argparse
import hashlib
import json
import re
import sys

LONGEST = 4 << 20  # Bytes of a line.
LONGEST_NAME = 50_000  # Characters of UTF-16.
LARGEST = (1 << 53) - 1  # The largest number that every JSON reader reads exactly.
PART = "(?=[a-z0-9-]{1,64}(?:[.]|$))[a-z0-9]+(?:-[a-z0-9]+)*"
DOCKETS = {"jurisdiction": PART, "matter": PART + "[.]" + PART}
KINDS = """
acknowledgment-taken-back addresses-changed agreement-recorded alert-acknowledged alert-rearmed
alerts-settled attorney-marked calendar-opened calendar-revoked
closing-added closing-recorded closing-removed contact-set
deadline-confirmed deadline-corrected deadline-extended deadline-met deadline-recalculated
deadline-reopened deadline-set deadline-voided deadline-withdrawn digest-set disclosure-changed
disclosure-told document-kept document-voided document-withdrawn escalated escalation-set
jurisdiction-corrected jurisdiction-opened leave-set
letter-corrected letter-recorded member-changed member-ended member-invited member-joined
official-edited official-registered official-retired rung-fired second-person-set sharing-set
subpoena-corrected subpoena-recorded test-asked-for text-reported text-withheld title-corrected
webhook-ended webhook-opened webhook-secret-changed webhook-tested
""".split()
INSTANT = "([0-9]{4}|[+][1-9][0-9]{4,9}|-[0-9]{4}|-[1-9][0-9]{4,9})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})([.](?:[0-9]{3}){1,3})?Z"
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Fault(Exception):
    """What is wrong with a file; the message follows its name."""


def canonical(value):
    """JSON after RFC 8785, as far as a docket needs it: members sorted by UTF-16, no spaces."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        if any(len(name.encode("utf-16-be")) > 2 * LONGEST_NAME for name in names):
            raise ValueError("a longer name than readers of JSON take")
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, str):
        value.encode("utf-8")  # Half a surrogate pair is no character.
        return json.dumps(value, ensure_ascii=False)
    if type(value) is int and abs(value) <= LARGEST:
        return str(value)
    raise ValueError("a docket holds texts and whole numbers")


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def is_instant(text):
    match = re.fullmatch(INSTANT, text)
    if not match or text.startswith("-0000"):
        return False
    year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
    if not 1 <= month <= 12 or abs(year) > 1_000_000_000:
        return False
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    last = 29 if month == 2 and is_leap else DAYS[month - 1]
    is_short = not (match[7] or ".1").endswith("000")  # Milliseconds are not written as microseconds.
    return 1 <= day <= last and hour < 24 and minute < 60 and second < 60 and is_short


def texts(value):
    return isinstance(value, dict) and all(isinstance(text, str) for text in value.values())


def docket_of(line):
    """The kind and the id of the docket that a line belongs to."""
    field = "jurisdiction" if "jurisdiction" in line else "matter"
    if not isinstance(line.get(field), str) or not re.fullmatch(DOCKETS[field], line[field]):
        raise ValueError("no docket")
    return field, line[field]


def read(line, text):
    """Checks that a line has the form of an entry, or of the last line."""
    field, _ = docket_of(line)
    if "entries" in line:
        names, strings, number = {field, "entries", "headHash"}, ["headHash"], "entries"
    else:
        names = {field, "sequence", "at", "by", "kind", "details", "previousHash", "hash"}
        strings, number = ["at", "by", "kind", "previousHash", "hash"], "sequence"
        if "texts" in line:
            names.add("texts")
            kept = line["texts"]
            if not isinstance(kept, dict) or not kept:
                raise ValueError("no texts")
            if not all(texts(text) and set(text) == {"salt", "text"} for text in kept.values()):
                raise ValueError("no text with its salt")
        if not texts(line.get("details")) or line.get("kind") not in KINDS:
            raise ValueError("no entry")
    if set(line) != names or type(line[number]) is not int:
        raise ValueError("no entry")
    if not all(isinstance(line[name], str) for name in strings) or canonical(line) != text:
        raise ValueError("not as an export writes it")
    if "at" in line and not is_instant(line["at"]):
        raise ValueError("no time")


def lines(file):
    for number, raw in enumerate(file, 1):
        raw = raw.removesuffix(b"\n").lstrip(b"\r")
        if not raw:
            continue
        try:
            if len(raw) > LONGEST:
                raise ValueError("too long")
            text = raw.removesuffix(b"\r").decode("utf-8")
            line = json.loads(text)
            if not isinstance(line, dict):
                raise ValueError("no object")
            read(line, text)
        except (ValueError, RecursionError):
            raise Fault(f"line {number} is not an entry as an export writes it") from None
        yield line


def check_entry(entry, sequence, previous):
    place = f"entry {sequence}"
    if entry["sequence"] != sequence:
        raise Fault(f"{place} is missing, or others are out of order: entry {entry['sequence']} is in its place")
    hashed = {name: value for name, value in entry.items() if name not in ("hash", "texts")}
    if sha256(canonical(hashed)) != entry["hash"]:
        raise Fault(f"{place} was changed: its content does not match its hash")
    if entry["previousHash"] != previous:
        raise Fault(f"{place} does not follow the entry before it")
    for name, kept in entry.get("texts", {}).items():
        if sha256(kept["salt"] + kept["text"]) != entry["details"].get(name + ".sha256"):
            raise Fault(f'{place} is whole, but its text "{name}" was changed')


def check(file, head):
    """Says what the file holds, or raises a Fault."""
    docket, previous, count, withheld, witnessed, end = None, "", 0, 0, None, None
    for line in lines(file):
        if end:
            raise Fault("something follows its last line")
        if docket not in (None, docket_of(line)):
            raise Fault(f"entry {count + 1} is of another docket")
        docket = docket_of(line)
        if "entries" in line:
            end = line
            continue
        count += 1
        check_entry(line, count, previous)
        previous = line["hash"]
        hashes = sum(name.endswith(".sha256") for name in line["details"])
        withheld += hashes - len(line.get("texts", {}))
        if previous == head:
            witnessed = count
    if not end:
        raise Fault("its last line, which counts the entries, is missing")
    if (end["entries"], end["headHash"]) != (count, previous):
        raise Fault(f"it holds {count} entries, and its last line says {end['entries']}, or another last hash")
    if head and not witnessed:
        raise Fault("no entry has the hash that the witness kept")
    seen = f" Entry {witnessed} has the witness's hash." if witnessed else ""
    return f"entries {count}, head hash {previous}.{seen}" + (f" Texts withheld: {withheld}." if withheld else "")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="+", metavar="FILE")
    options.add_argument("--head", metavar="HASH", help="a hash that a witness kept: 64 digits, 0 to 9 and a to f")
    chosen = options.parse_args()
    if chosen.head and not re.fullmatch("[0-9a-f]{64}", chosen.head):
        options.error("give --head a hash: 64 digits, 0 to 9 and a to f")
    intact = True
    for name in chosen.files:
        try:
            with open(name, "rb") as file:
                print(f"{name} is intact: {check(file, chosen.head)}")
        except Fault as fault:
            print(f"{name} is not intact: {fault}.")
            intact = False
        except OSError as fault:
            options.error(f"cannot read {name}: {fault.strerror}")
    sys.exit(0 if intact else 1)


if __name__ == "__main__":
    main()
