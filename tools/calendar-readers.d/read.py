"""Reads a calendar with icalendar, and prints what it found as one line of JSON."""

import json
import sys
from datetime import timezone

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


events = [
    {
        "uid": str(event["UID"]),
        "start": utc(event["DTSTART"].dt),
        "end": utc(event["DTEND"].dt),
        "zone": event["DTEND"].params["TZID"],
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "sequence": int(event["SEQUENCE"]),
    }
    for event in calendar.walk("VEVENT")
]
# As the file itself defines it, and not as this machine does.
zones = {}
for component in calendar.walk("VTIMEZONE"):
    zone = component.to_tz(lookup_tzid=False)
    name = str(component["TZID"])
    zones[name] = [
        {"uid": str(event["UID"]), "end": utc(event["DTEND"].dt.replace(tzinfo=zone))}
        for event in calendar.walk("VEVENT")
        if event["DTEND"].params["TZID"] == name
    ]
print(json.dumps({"name": str(calendar["X-WR-CALNAME"]), "events": events, "zones": zones}))
