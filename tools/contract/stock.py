"""What each operation needs to succeed: a request that gets a 2xx, made of things that were just recorded.

`Stock.ready(operation)` records what the operation needs and returns the value for its path and its body,
each None where there is none. `Stock.some(name)` is any live thing of that name, such as a letter.
"""

import datetime
import itertools
import pathlib
import time
import zoneinfo

import requests

from sent import Sent, matter_of
from tables import Tables

OHIO = {"kind": "city", "state": "OH", "timeZone": "America/New_York"}
CITIES = [f"town-{letter}-oh" for letter in "abcdefghijklm"]
OTHER_CITY = "elsewhere-oh"
# Where a second person has to confirm that a deadline is over.
CAREFUL_CITY = CITIES[-1]


def city_body(city):
    """A city's id is made from its name and state."""
    return {"name": city.removesuffix("-oh").replace("-", " ").title(), **OHIO}


def day(later=0):
    """A day in the cities' calendar: today, or so many days later."""
    today = datetime.datetime.now(zoneinfo.ZoneInfo(OHIO["timeZone"])).date()
    return (today + datetime.timedelta(days=later)).isoformat()


class Stock(Sent, Tables):
    """`staff` works for all CITIES, `operator` for nobody; `texts` is the file that holds the texts sent."""

    def __init__(self, staff, operator, texts):
        self.staff, self.operator, self.texts = staff, operator, pathlib.Path(texts)
        self.count = itertools.count(1)
        self.phones, self.alerts, self.checked = iter([]), iter([]), iter([])
        self.registered = ""
        self.reachable = {}
        self.live = {}

    def number(self):
        return next(self.count)

    def city(self):
        """One after the other, but for the careful one."""
        return CITIES[self.number() % (len(CITIES) - 1)]

    def some(self, name):
        """Any live thing of that name: it may have been used before."""
        if name not in self.live:
            self.live[name] = getattr(self, {"import": "checked_import"}.get(name, name))()
        return self.live[name]

    def named(self):
        """The names of what a path can name, where something of it was recorded."""
        return list(self.live)

    def query(self, operation):
        return {"jurisdiction": self.city()} if operation == "listDeadlines" else {}

    # Things, each new

    def jurisdiction(self):
        return self.city()

    def letter(self, by=None, city=None):
        return self.recorded_letter(by, city)["letter"]["letter"]

    def recorded_letter(self, by=None, city=None):
        return (by or self.staff).post("/v1/letters", self.letters_body(city))

    def letters_body(self, city=None):
        return {
            "jurisdiction": city_body(city or self.city()),
            "matter": {"title": f"Review {self.number()}"},
            "from": {"office": "Office of Justice Programs"},
            "delivery": "email",
            "datedOn": day(),
            "receivedOn": day(),
            "demand": f"All guidance on communication, part {self.number()}.",
            "consequences": ["subpoena"],
            "respondWithin": {"count": 30, "unit": "calendar_days", "from": "receipt"},
        }

    def subpoenas_body(self):
        return {
            "follows": self.letter(),
            "kind": "administrative",
            "from": {"office": "Office of Justice Programs"},
            "issuedOn": day(),
            "servedOn": day(),
            "returnDate": {"date": day(30), "time": "10:00"},
            "demand": f"The same documents, part {self.number()}.",
            "disclosure": {"limited": "no"},
        }

    def subpoena(self):
        return self.staff.post("/v1/subpoenas", self.subpoenas_body())["subpoena"]["subpoena"]

    def matter(self):
        return matter_of(self.letter())

    def deadline(self, by=None, city=None):
        return self.recorded_letter(by, city)["deadline"]["deadline"]

    def deadlines_body(self):
        return {
            "matter": self.some("matter"),
            "from": {"office": "Office of Information Policy"},
            "datedOn": day(),
            "demand": f"Records request {self.number()}.",
            "foia": {"receivedOn": day()},
        }

    def official(self, city=None):
        path = f"/v1/jurisdictions/{city or self.city()}/officials"
        return self.staff.post(path, self.officials_body())["official"]

    def officials_body(self):
        return {"name": f"Official {self.number()}", "role": "City attorney"}

    def attorney(self, city):
        official = self.official(city)
        self.staff.put(f"/v1/officials/{official}/attorney", {"attorney": True})
        return official

    def members_body(self):
        return {"name": "Mo Example", "email": f"m{self.number()}@example.com", "roles": ["viewer"]}

    def member(self):
        return self.staff.post(f"/v1/jurisdictions/{self.city()}/members", self.members_body())["member"]

    def subscription(self):
        body = {"email": f"s{self.number()}@example.com"}
        return self.staff.post(f"/v1/officials/{self.official()}/subscriptions", body)["subscription"]

    def alert(self):
        """One that was sent, and that nobody has acknowledged."""
        return next(self.alerts)

    def closing(self):
        n = self.number()
        name = {"name": f"Snow day {n}", "authority": f"General order {n}"}
        return {"closing": {"jurisdiction": self.city(), "date": day(30 + n % 300), "kind": "court", **name}}

    def previewed(self):
        change = self.closing()
        return {**change, "token": self.staff.post("/v1/recalculations/preview", change)["token"]}

    def recalculation(self):
        return self.staff.post("/v1/recalculations", self.previewed())["recalculation"]

    def webhooks_body(self):
        return {"url": f"https://cases.example.gov/hooks/{self.number()}"}

    def webhook(self):
        return self.staff.post(f"/v1/jurisdictions/{self.city()}/webhooks", self.webhooks_body())["webhook"]

    def calendar(self):
        return self.staff.post(f"/v1/jurisdictions/{self.city()}/calendars", {"shows": "titles"})["calendar"]

    def documents_body(self):
        return {"title": f"Letter {self.number()}", "type": "pdf"}

    def document(self):
        """One whose file has come."""
        added = self.staff.post(f"/v1/matters/{self.matter()}/documents", self.documents_body())
        form, name = added["form"], added["document"]
        sent = requests.post(form["url"], data=form["fields"], files={"file": ("letter.pdf", b"%PDF-1.7 A letter.")})
        sent.raise_for_status()
        for _ in range(60):
            if self.staff.get(f"/v1/documents/{name}")["state"] == "kept":
                return name
            time.sleep(1)
        raise RuntimeError(f"{name} was not kept within a minute")

    def exports_body(self):
        return {"privileged": "leave-out"}

    def export(self):
        return self.staff.post(f"/v1/matters/{self.matter()}/exports", self.exports_body())["export"]

    def campaign(self):
        """One in which the staff shares a matter."""
        campaign = f"review-{self.number()}"
        self.operator.put(f"/v1/campaigns/{campaign}", {"name": "A review"})
        self.staff.put(f"/v1/matters/{self.matter()}/sharing", {"campaign": campaign, "shares": "status-and-dates"})
        return campaign

    def ready(self, operation):
        """A path's value and a body with which the operation succeeds; None if it takes no preparation."""
        from ready import READY

        return READY[operation](self) if operation in READY else None
