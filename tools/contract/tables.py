"""Tables that were sent and checked, so that imports can be started, stopped and looked at."""

import time

import requests


class Tables:
    """Of a stock: all are sent at once, because a check takes a second, and a run begins within a minute."""

    def send_tables(self, how_many):
        """So many of letters, and one of officials who are registered."""
        officials = self.sent_table("officials", "Name,Role\nGrace Example,Clerk\n")
        letters = [self.sent_table("letters", self.letters_table()) for _ in range(how_many)]
        for table in [officials, *letters]:
            self.awaited(table, "checked")
        self.staff.post(f"/v1/imports/{officials}/start", {"lines": "all"})
        self.awaited(officials, "done")
        self.registered, self.checked = officials, iter(letters)

    def imports_body(self):
        return {"kind": "letters"}

    def letters_table(self):
        """One line, and one that says too little."""
        good = f"Table {self.number()},Office of Justice Programs,email,2026-01-05,2026-01-05,All papers.,2036-01-05"
        return (
            "Matter,Office,How it came,Date of the letter,Date received,What it asks for,Reply due\n"
            f"{good}\nTable {self.number()},,email,2026-01-05,2026-01-05,All papers.,2036-01-05\n"
        )

    def sent_table(self, kind, csv):
        opened = self.staff.post(f"/v1/jurisdictions/{self.city()}/imports", {"kind": kind})
        form = opened["form"]
        sent = requests.post(form["url"], data=form["fields"], files={"file": ("table.csv", csv.encode())})
        sent.raise_for_status()
        return opened["import"]

    def awaited(self, table, state):
        until = time.monotonic() + 150
        while (found := self.staff.get(f"/v1/imports/{table}"))["state"] != state:
            if time.monotonic() > until or found["state"] == "refused":
                raise RuntimeError(f"an import never was {state}: {found}")
            time.sleep(0.2)

    def checked_import(self):
        return next(self.checked)

    def started_import(self):
        table = self.checked_import()
        self.staff.post(f"/v1/imports/{table}/start", {"lines": "good"})
        return table
