"""Each operation that something has to be recorded for, with a request that succeeds."""

from stock import CAREFUL_CITY, city_body, day


A_DATE = {
    "triggerDate": "2008-04-07",
    "period": 14,
    "unit": "calendar_days",
    "rule": "frcp6a_forward",
    "timeZone": "America/New_York",
    "state": "MA",
}


def met(stock):
    return {"on": day(), "sent": "The guidance", "how": "by courier", "reference": "1Z-1"}


def closed(stock):
    deadline = stock.deadline()
    stock.staff.post(f"/v1/deadlines/{deadline}/withdrawn", {"on": day(), "why": "Withdrawn by letter."})
    return deadline


def waiting(stock):
    """A deadline that the operator has called met, so that the staff may confirm it."""
    deadline = stock.deadline(city=CAREFUL_CITY)
    waits = stock.operator.post(f"/v1/deadlines/{deadline}/met", met(stock))
    return deadline, {"planVersion": waits["planVersion"]}


def unconfirmed(stock):
    """A date that the operator has recorded, so that the staff may confirm it."""
    city = stock.city()
    deadline = stock.deadline(by=stock.operator, city=city)
    version = stock.staff.get(f"/v1/deadlines/{deadline}")["planVersion"]
    return deadline, {"official": stock.attorney(city), "planVersion": version}


def acknowledged(stock):
    alert = stock.alert()
    stock.staff.post(f"/v1/alerts/{alert}/acknowledgment")
    return alert


def leaving(stock):
    city = stock.city()
    return stock.official(city), {"until": day(7), "standIn": stock.reached(city)}


def retiring(stock):
    city = stock.city()
    return stock.official(city), {"successor": stock.reached(city)}


def same_city(stock):
    city = stock.city()
    return city, city_body(city)


READY = {
    "takeUpInvitations": lambda s: (None, None),
    "openJurisdiction": same_city,
    "setEscalation": lambda s: (s.city(), {"part": 4, "leastMinutes": 15, "mostMinutes": 240}),
    "setSecondPerson": lambda s: (s.city(), {"secondPerson": "not-required"}),
    "inviteMember": lambda s: (s.city(), s.members_body()),
    "editMember": lambda s: (s.member(), {"roles": ["viewer", "clerk"]}),
    "endMember": lambda s: (s.member(), None),
    "openWebhook": lambda s: (s.city(), s.webhooks_body()),
    "changeWebhookSecret": lambda s: (s.some("webhook"), None),
    "testWebhook": lambda s: (s.some("webhook"), None),
    "endWebhook": lambda s: (s.webhook(), None),
    "openCalendar": lambda s: (s.city(), {"shows": "titles"}),
    "revokeCalendar": lambda s: (s.calendar(), None),
    "addDocument": lambda s: (s.some("matter"), s.documents_body()),
    "withdrawDocument": lambda s: (s.document(), {"why": "It belongs to another matter."}),
    "exportMatter": lambda s: (s.some("matter"), s.exports_body()),
    "openImport": lambda s: (s.city(), s.imports_body()),
    "getImportTemplate": lambda s: ("letters", None),
    "startImport": lambda s: (s.checked_import(), {"lines": "good"}),
    "stopImport": lambda s: (s.started_import(), None),
    "subscribeImport": lambda s: (s.registered, None),
    "listImportAddresses": lambda s: (s.registered, None),
    "registerOfficial": lambda s: (s.city(), s.officials_body()),
    "editOfficial": lambda s: (s.some("official"), {"leastSeverity": "warning"}),
    "setLeave": leaving,
    "endLeave": lambda s: (s.official(), None),
    "retireOfficial": retiring,
    "setDigest": lambda s: (s.some("official"), {"wanted": True}),
    "setAttorney": lambda s: (s.some("official"), {"attorney": True}),
    "recordLetter": lambda s: (None, s.letters_body()),
    "recordSubpoena": lambda s: (None, s.subpoenas_body()),
    "setDeadline": lambda s: (None, s.deadlines_body()),
    "computeDate": lambda s: (None, A_DATE),
    "meetDeadline": lambda s: (s.deadline(), met(s)),
    "withdrawDeadline": lambda s: (s.deadline(), {"on": day(), "why": "Withdrawn by letter."}),
    "confirmClosing": waiting,
    "reopenDeadline": lambda s: (closed(s), {"why": "The reply was to another letter."}),
    "extendDeadline": lambda s: (
        s.deadline(),
        {
            "due": {"date": day(60), "time": "17:00", "zone": "America/New_York"},
            "grantedBy": "Office of Justice Programs",
            "why": "More time for the search.",
        },
    ),
    "confirmDate": unconfirmed,
    "previewChange": lambda s: (None, s.closing()),
    "makeChange": lambda s: (None, s.previewed()),
    "setDisclosure": lambda s: (s.matter(), {"disclosure": {"limited": "no"}, "why": "It names no order."}),
    "shareMatter": lambda s: (s.matter(), {"campaign": s.some("campaign"), "shares": "demand-too"}),
    "setCampaign": lambda s: (s.some("campaign"), {"name": f"Review {s.number()}"}),
    "withholdTexts": lambda s: (
        s.matter(),
        {"entry": 1, "texts": ["recorded"], "why": "The retention schedule ends."},
    ),
    "acknowledgeAlert": lambda s: (s.alert(), None),
    "takeBackAcknowledgment": lambda s: (acknowledged(s), None),
    "subscribe": lambda s: (s.official(), {"email": f"n{s.number()}@example.com"}),
    "confirmSubscription": lambda s: next(s.phones),
    "testSubscription": lambda s: (s.subscription(), None),
    "cancelSubscription": lambda s: (s.subscription(), None),
}
