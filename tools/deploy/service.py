"""A city on the deployed stack: its letter, the alert, the link in it, and a text to it."""

import json
import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from account import await_, check
from guide import ONCE, OPERATOR
from resources import Resolved
from sign_in import invitation, sign_in
from stack import request

LINK = re.compile(r"https://\S+/acknowledge/\S+")
CITY = {"name": "Chicago", "kind": "city", "state": "IL", "timeZone": "America/Chicago"}
ZONE = ZoneInfo(CITY["timeZone"])
ADA = {"name": "Ada Example", "role": "City attorney"}
CLERK = {"name": "Cleo Example", "email": "clerk@example.gov", "roles": ["clerk", "counsel", "administrator"]}
MEMBERS = "/v1/jurisdictions/chicago-il/members"
STRANGER = "+13125550199"
PHONE = "+13125550142"
ACK = re.compile(r"Reply (ACK [A-Z0-9]{5})\.")


class Watch:
    """A queue that gets what a topic sends to its emails and phones."""

    def __init__(self, account):
        self.sqs, self.sns = account.client("sqs"), account.client("sns")
        self.queue = self.sqs.create_queue(QueueName="watch")["QueueUrl"]
        attributes = self.sqs.get_queue_attributes(QueueUrl=self.queue, AttributeNames=["QueueArn"])
        self.arn = attributes["Attributes"]["QueueArn"]
        allowed = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
                   "Resource": self.arn}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
        self.sqs.set_queue_attributes(QueueUrl=self.queue, Attributes={"Policy": policy})

    def on(self, topic):
        raw = {"RawMessageDelivery": "true"}
        self.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=self.arn, Attributes=raw)

    def take(self):
        got = self.sqs.receive_message(QueueUrl=self.queue, MaxNumberOfMessages=10).get("Messages", [])
        for message in got:
            self.sqs.delete_message(QueueUrl=self.queue, ReceiptHandle=message["ReceiptHandle"])
        return [json.loads(message["Body"]) for message in got]

    def end(self):
        for page in self.sns.get_paginator("list_subscriptions").paginate():
            for subscription in page["Subscriptions"]:
                if subscription["Endpoint"] == self.arn:
                    self.sns.unsubscribe(SubscriptionArn=subscription["SubscriptionArn"])
        self.sqs.delete_queue(QueueUrl=self.queue)


class City:
    def __init__(self, stack):
        self.stack, self.watch = stack, Watch(stack.account)
        self.tokens, self.operator, self.official, self.letter, self.link = {}, {}, "", "", ""
        self.alerts = []

    def ask(self, expected, method, path, body=None, key=None, tokens=None):
        """As the clerk, unless the tokens are another's."""
        answer = self.stack.ask(method, path, (tokens or self.tokens)["access_token"], body, key)
        check(answer.status == expected, f"{method} {path} answers {answer.status}: {answer.body}")
        return answer.json()

    def only_a_token_opens_the_api(self):
        self.operator = sign_in(self.stack, OPERATOR, ONCE)
        for what, token, expected in [
            ("no token", None, 401),
            ("a forged token", self.operator["access_token"][:-8] + "AAAAAAAA", 401),
            ("a token that only says who somebody is", self.operator["id_token"], 401),
            ("an access token", self.operator["access_token"], 200),
        ]:
            answer = self.stack.ask("GET", "/v1/me", token)
            check(answer.status == expected, f"with {what} the API answers {answer.status}")
        for path in ["/v1", "/favicon.ico", "/nothing", "/acknowledge/nothing"]:
            answer = self.stack.ask("GET", path)
            html = answer.headers["Content-Type"] == "text/html; charset=utf-8"
            check(answer.status == 404 and html, f"{path} answers {answer.status} {answer.headers['Content-Type']}")

        page = self.stack.ask("GET", "/calculator")
        check(page.status == 200 and "<form" in page.body, f"a page that anybody may open answers {page.status}")
        page = self.stack.ask("GET", "/")
        led = page.headers.get("Location", "")
        sent = "code_challenge_method=S256" in led and "/oauth2/authorize?" in led
        check(page.status == 303 and sent, f"without a session the page answers {page.status} and leads to {led}")

        for path, kind in [("/openapi.json", "application/json"), ("/reference", "text/html; charset=utf-8")]:
            answer = self.stack.ask("GET", path)
            fits = answer.status == 200 and answer.headers["Content-Type"] == kind
            check(fits, f"{path} answers {answer.status} {answer.headers['Content-Type']}")

    def an_operator_opens_a_city_and_invites_a_clerk(self):
        """Who becomes a user of the pool, gets an email, and is a member from the first request on."""
        self.ask(201, "PUT", "/v1/jurisdictions/chicago-il", CITY, tokens=self.operator)
        self.ask(201, "POST", MEMBERS, CLERK, tokens=self.operator)
        self.tokens = sign_in(self.stack, CLERK["email"], invitation(self.stack, CLERK["email"]))
        mine = self.ask(200, "GET", "/v1/me")["jurisdictions"]
        check(mine == [{"jurisdiction": "chicago-il", "roles": CLERK["roles"]}], f"the clerk may do {mine}")
        self.ask(404, "GET", "/v1/jurisdictions/denver-co")

    def rights_end_at_the_next_request(self):
        (clerk,) = self.ask(200, "GET", MEMBERS, tokens=self.operator)["members"]
        path = f"/v1/members/{clerk['member']}"
        self.ask(422, "POST", "/v1/letters", {"jurisdiction": "chicago-il"})
        self.ask(200, "PATCH", path, {"roles": ["viewer"]}, tokens=self.operator)
        self.ask(403, "POST", "/v1/letters", {"jurisdiction": "chicago-il"})
        self.ask(200, "GET", "/v1/jurisdictions/chicago-il")
        self.ask(200, "DELETE", path, tokens=self.operator)
        self.ask(403, "GET", "/v1/jurisdictions/chicago-il")

    def a_request_without_a_token_is_refused_by_the_function_too(self):
        """ministack answers OPTIONS itself, so that the gateway's route is only compared, and its event made here."""
        event = {
            "version": "2.0", "routeKey": "OPTIONS /v1/{proxy+}", "rawPath": "/v1/deadlines", "rawQueryString": "",
            "headers": {}, "isBase64Encoded": False,
            "requestContext": {"requestId": "options", "http": {"method": "OPTIONS", "path": "/v1/deadlines"}},
        }
        invoked = self.stack.account.client("lambda").invoke(
            FunctionName=self.stack.ids["StaffApi"], Qualifier="live", Payload=json.dumps(event))
        answer = json.loads(invoked["Payload"].read())
        check(answer["statusCode"] == 401, f"OPTIONS without a token answers {answer}")
        check(answer["headers"]["Content-Type"] == "application/problem+json", f"OPTIONS answers {answer['headers']}")

    def row_that_is_no_alert(self):
        """Into the stream, ahead of a letter and its alert: the mapping's filter has to drop it."""
        row = {"pk": {"S": "test"}, "sk": {"S": "no-alert"}, "type": {"S": "test"}}
        self.stack.account.client("dynamodb").put_item(TableName=self.stack.outputs["TableName"], Item=row)

    def the_dispatch_gets_new_alerts_alone(self):
        """Once more comes a change of an alert's row: the mark of its publication."""
        records = [r for event in self.stack.events("AlertDispatch") for r in event["Records"]]
        got = {(r["eventName"], r["dynamodb"]["NewImage"].get("type", {}).get("S")) for r in records}
        check(("INSERT", "alert") in got, f"the dispatch got no alert: {got}")
        check(got <= {("INSERT", "alert"), ("INSERT", "notice")}, f"the mapping's filter passes on {got}")
        written = self.stack.account.client("dynamodb").scan(TableName=self.stack.outputs["TableName"])["Items"]
        kinds = {item["type"]["S"] for item in written if "type" in item}
        check({"test", "letter", "alert"} <= kinds, f"only {kinds} were written: what was there to drop?")

    def a_demand_is_told_through_the_stream(self):
        """A subpoena, of which officials hear at any hour; a letter's alert can wait for the morning."""
        self.row_that_is_no_alert()
        official = self.ask(201, "POST", "/v1/jurisdictions/chicago-il/officials", ADA, "ada")["official"]
        self.ask(201, "POST", f"/v1/officials/{official}/subscriptions", {"email": "ada@example.com"})
        topics = self.stack.account.client("sns").list_topics()["Topics"]
        self.watch.on(next(t["TopicArn"] for t in topics if f":{self.stack.name}_officials-" in t["TopicArn"]))
        self.official = official
        first = self.subpoena("first")
        await_("the alert", 60, lambda: self.has_heard_of(first))
        check(len(self.alerts) == 1, f"one subpoena, one official, and {len(self.alerts)} alerts")
        self.link = LINK.search(self.alerts[0]["email"])[0]
        self.letter = self.record("letter")
        # The line comes after the alert.
        await_("the dispatch's line", 30, lambda: '"event":"alert.published"' in self.stack.log("AlertDispatch"))
        self.the_dispatch_gets_new_alerts_alone()

    def heard(self):
        """The names of all alerts that went out to the official, in their order."""
        while got := self.watch.take():
            self.alerts += got
        return [alert["alert"] for alert in self.alerts]

    def has_heard_of(self, deadline):
        return any(name.startswith(f"{deadline}.") and ".issued." in name for name in self.heard())

    def today(self):
        return datetime.now(ZONE).date()

    def a_subpoena(self):
        today = self.today().isoformat()
        return {
            "jurisdiction": CITY, "matter": {"title": "Byrne JAG"}, "kind": "administrative",
            "from": {"office": "Office of Justice Programs"}, "issuedOn": today, "servedOn": today,
            "returnDate": {"date": (self.today() + timedelta(days=21)).isoformat(), "time": "10:00"},
            "demand": "All guidance.", "disclosure": {"limited": "no"}, "another": True,
        }

    def subpoena(self, key):
        """The deadline of its return."""
        deadlines = self.ask(201, "POST", "/v1/subpoenas", self.a_subpoena(), key)["subpoena"]["deadlines"]
        return next(d for d in deadlines if ".r" in d)

    def record(self, key):
        today = self.today().isoformat()
        letter = {
            "jurisdiction": CITY, "matter": {"title": "Byrne JAG"}, "from": {"office": "Office of Justice Programs"},
            "delivery": "email", "datedOn": today, "receivedOn": today, "demand": "All guidance.",
            "consequences": ["subpoena"], "respondWithin": {"count": 14, "unit": "calendar_days", "from": "receipt"},
        }
        return self.ask(201, "POST", "/v1/letters", letter, key)["letter"]["letter"]

    def the_link_opens_and_acknowledges(self):
        page = self.stack.ask("GET", self.link)
        check(page.status == 200 and "I have seen this deadline" in page.body, f"the link answers {page.status}")
        pressed = self.stack.ask("POST", self.link)
        check(pressed.status == 200 and "Thank you" in pressed.body, f"its button answers {pressed.status}")

    def text(self, phone, words):
        """To the topic of two-way texts, by the service that publishes there on AWS."""
        text = {
            "originationNumber": phone, "destinationNumber": "+18335550100", "messageBody": words,
            "messageKeyword": "KEYWORD", "inboundMessageId": f"inbound-{words}", "previousPublishedMessageId": "none",
        }
        topic = self.stack.outputs["TwoWayTextsArn"]
        self.stack.account.client("sns").publish(TopicArn=topic, Message=json.dumps(text))

    def a_text_of_a_stranger_is_left(self):
        self.text(STRANGER, "HELLO")
        await_("the text", 60, lambda: '"event":"text.from-unknown-number"' in self.stack.log("InboundSms"))
        check(not self.texts(STRANGER), "a stranger is answered")

    def texts(self, phone):
        """What went out to a phone by itself, without a topic."""
        asked = request("GET", f"{self.stack.account.endpoint}/_ministack/sns/sms-messages").json()
        return [t["Message"] for texts in asked["sms_messages"].values() for t in texts if t["PhoneNumber"] == phone]

    def a_calendar_is_read_at_its_secret_address(self):
        links = "/v1/jurisdictions/chicago-il/calendars"
        link = self.ask(201, "POST", links, {"shows": "titles"}, tokens=self.operator)
        path = "/calendar/" + link["url"].split("/calendar/", 1)[1]
        read = self.stack.ask("GET", path)
        check(read.status == 200 and "BEGIN:VEVENT" in read.body, f"the calendar answers {read.status}: {read.body}")
        kind = read.headers["Content-Type"]
        check(kind == "text/calendar; charset=utf-8", f"the calendar is {kind}")
        self.ask(200, "DELETE", f"/v1/calendars/{link['calendar']}", tokens=self.operator)
        for gone in [path, "/calendar/nothing"]:
            answer = self.stack.ask("GET", gone)
            check(answer.status == 404, f"a calendar that is not there answers {answer.status}")

    def a_phone_acknowledges_by_text(self):
        """After the update, with which phones can answer."""
        subscriptions = f"/v1/officials/{self.official}/subscriptions"
        subscription = self.ask(201, "POST", subscriptions, {"phone": PHONE})["subscription"]
        code = re.search(r"\b\d{6}\b", self.texts(PHONE)[-1])[0]
        self.ask(200, "POST", f"/v1/subscriptions/{subscription}/confirm", {"code": code})
        second = self.subpoena("second")
        await_("the second alert", 60, lambda: self.has_heard_of(second))
        alert = next(a for a in self.alerts if a["alert"].startswith(f"{second}."))
        before = len(self.texts(PHONE))
        check(ACK.search(alert["sms"]), "the alert does not say how to answer it")
        self.text(PHONE, ACK.search(alert["sms"])[1])
        await_("the answer to ACK", 60, lambda: self.texts(PHONE)[before:])
        shown = self.ask(200, "GET", f"/v1/alerts/{alert['alert']}")["acknowledgment"]
        check(shown and shown["how"] == "sms", f"after ACK the alert shows {shown}")

    def a_ping_makes_each_snapshot_rehearse(self):
        """What the daily schedule sends, and where."""
        schedules = [p["Target"] for _, kind, p in Resolved(self.stack).resources() if kind == "AWS::Scheduler::Schedule"]
        pings = [target for target in schedules if "ping" in json.loads(target["Input"])]
        check(len(pings) == 6, f"{len(pings)} functions are pinged")
        for ping in pings:
            invoked = self.stack.account.client("lambda").invoke(FunctionName=ping["Arn"], Payload=ping["Input"])
            answer = json.loads(invoked["Payload"].read())
            check(answer == {"rehearsed": True}, f"{ping['Arn']} answers its ping with {answer}")

    def all_is_still_there(self):
        """What was recorded before an update."""
        self.ask(200, "GET", f"/v1/letters/{self.letter}")
        page = self.stack.ask("GET", self.link)
        check(page.status == 200 and "acknowledged on" in page.body, f"after the update the link answers {page.status}")
        docket = "/v1/matters/chicago-il.byrne-jag/docket"
        checked = self.ask(200, "GET", f"{docket}?verify=true")
        check(checked["verified"] is True, f"the docket after the update does not hold: {checked}")
        kinds = {entry["kind"] for entry in self.ask(200, "GET", docket)["entries"]}
        check({"letter-recorded", "alert-acknowledged"} <= kinds, f"the docket after the update has {sorted(kinds)}")
