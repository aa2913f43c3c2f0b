"""What the service has to send before an operation can succeed: codes to phones, and alerts."""

import re
import time


def matter_of(thing):
    return ".".join(thing.split(".")[:2])


class Sent:
    """Of a stock: all at once, because what is sent takes a second."""

    def reached(self, city):
        """The city's official who gets texts."""
        if city not in self.reachable:
            self.reachable[city] = self.official(city)
        return self.reachable[city]

    def ask_phones(self, cities, how_many):
        """One for an official of each city, who confirms it, and so many more to confirm."""
        officials = [self.reached(city) for city in cities] + [self.official() for _ in range(how_many)]
        asked = {}
        for n, official in enumerate(officials):
            phone = f"+131255501{n:02d}"
            asked[phone] = self.staff.post(f"/v1/officials/{official}/subscriptions", {"phone": phone})["subscription"]
        codes = self.codes(asked.keys())
        proofs = [(subscription, {"code": codes[phone]}) for phone, subscription in asked.items()]
        for subscription, proof in proofs[: len(cities)]:
            self.staff.post(f"/v1/subscriptions/{subscription}/confirm", proof)
        self.phones = iter(proofs[len(cities) :])

    def codes(self, phones):
        until = time.monotonic() + 60
        while time.monotonic() < until:
            codes = dict(re.findall(r"text to (\+\d+): .*?\b(\d{6})\b", self.texts.read_text()))
            if phones <= codes.keys():
                return codes
            time.sleep(0.2)
        raise RuntimeError(f"no code was sent to {sorted(phones - codes.keys())}")

    def send_alerts(self, cities, how_many):
        """About subpoenas, which officials hear of at any hour."""
        for city in cities:
            self.reached(city)
        alerts = []
        for _ in range(how_many):
            matter = matter_of(self.subpoena())
            listed = self.staff.get(f"/v1/matters/{matter}/alerts")["alerts"]
            alerts.append(next(alert["alert"] for alert in listed if ".issued." in alert["alert"]))
        until = time.monotonic() + 120
        while any(self.staff.get(f"/v1/alerts/{alert}")["state"] in ("pending", "claimed") for alert in alerts[-5:]):
            if time.monotonic() > until:
                raise RuntimeError("no alert was sent")
            time.sleep(0.2)
        self.alerts = iter(alerts)
