"""What became of a text: SNS's log of texts, as AWS would write it, read by the deployed function."""

import json
import time

import resources
from account import ROOT, await_, check
from resources import ACCOUNT
from service import PHONE

GROUP = f"sns/us-east-1/{ACCOUNT}/DirectPublishToPhoneNumber"
LINES = "functions/delivery-status/src/test/resources/org/replyby/deliverystatus"


def turn(stack, on):
    """What the guide does by `sam deploy`; the other parameters keep their values."""
    parameters = [{"ParameterKey": name, "UsePreviousValue": True} for name in stack.parameters if name != "SmsDeliveryStatus"]
    parameters.append({"ParameterKey": "SmsDeliveryStatus", "ParameterValue": str(on).lower()})
    stack.cloudformation.update_stack(
        StackName=stack.name, UsePreviousTemplate=True, Parameters=parameters,
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
    )
    stack.cloudformation.get_waiter("stack_update_complete").wait(StackName=stack.name, WaiterConfig={"Delay": 1})
    stack.read()


def line(file, message, phone):
    published = json.loads((ROOT / LINES / file).read_text())
    published["notification"]["messageId"] = message
    published["delivery"]["destination"] = phone
    return json.dumps(published)


def write(logs, group, text):
    """As SNS does, by itself: each line in a stream of its own."""
    stream = str(time.monotonic_ns())
    logs.create_log_stream(logGroupName=group, logStreamName=stream)
    logs.put_log_events(
        logGroupName=group, logStreamName=stream, logEvents=[{"timestamp": int(time.time() * 1000), "message": text}]
    )


def what_became_of_a_text_is_recorded(city):
    """The log groups are those that the guide made; at the end they are gone, since no stack deletes them."""
    logs = city.stack.account.client("logs")
    kept = {g["logGroupName"]: g.get("retentionInDays") for g in logs.describe_log_groups(logGroupNamePrefix=GROUP)["logGroups"]}
    check(kept == {GROUP: 14, f"{GROUP}/Failure": 14}, f"the guide made the log groups {kept}")
    turn(city.stack, True)
    resources.every_resource_is_as_the_template_says(city.stack)
    resources.every_caller_names_the_alias(city.stack)
    alerts = city.ask(200, "GET", "/v1/matters/chicago-il.byrne-jag/alerts")["alerts"]
    texted = next(a for a in alerts if a.get("messageId") and "text" in a["reached"])
    for group, file, result in [(GROUP, "delivered.json", "taken-by-carrier"), (f"{GROUP}/Failure", "failed.json", "other-reason")]:
        write(logs, group, line(file, texted["messageId"], PHONE))
        await_(f"{result} on the alert", 60, lambda: result in texts(city, texted["alert"]))
    check(PHONE not in city.stack.log("DeliveryStatus"), "the function's log names a phone")
    turn(city.stack, False)
    check("UndeliveredTexts" not in city.stack.ids, "the log is still subscribed to")
    for group in kept:
        logs.delete_log_group(logGroupName=group)


def texts(city, alert):
    return [text["result"] for text in city.ask(200, "GET", f"/v1/alerts/{alert}")["texts"] or []]
