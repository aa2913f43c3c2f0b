"""What is refused before anything is made, and a first deployment that fails on the way."""

from botocore.exceptions import ClientError

from account import BUCKET, check, create, forget

STACK = "refused-city"
DOMAIN = {"PublicUrl": "https://replyby.example.gov", "CertificateArn": "arn:aws:acm:us-east-1:000000000000:certificate/x"}
ISSUER = {"OidcIssuer": "https://issuer.example/", "OidcAudience": "replyby"}
TOO_MANY = "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution"
NO_CONCURRENCY = {"AWS::Lambda::Function": {"property": "ReservedConcurrentExecutions", "because": TOO_MANY}}
NO_CERTIFICATE = "The provided certificate does not exist."


def contradictions_are_refused_at_once(account):
    before = account.inventory()
    for given, sentence in [
        ({"OidcIssuer": "https://issuer.example/"}, "Give OidcIssuer and OidcAudience, or neither of them."),
        ({"OidcAudience": "replyby"}, "Give OidcIssuer and OidcAudience, or neither of them."),
        ({"CertificateArn": DOMAIN["CertificateArn"]}, "CertificateArn needs PublicUrl"),
        ({"PublicUrl": "http://replyby.example.gov"}, "PublicUrl"),
        ({"PublicUrl": "https://replyby.example.gov/"}, "PublicUrl"),
    ]:
        try:
            create(account, STACK, **given)
        except ClientError as refused:
            check(sentence in str(refused), f"{given}: {refused}")
        else:
            check(False, f"{given} is taken")
        left = account.inventory() - before
        check(not left, f"{given} was refused, and left {sorted(left)}")


def a_first_deployment_that_fails_leaves_nothing(account):
    before = account.inventory()
    for given, refused, sentence in [
        (ISSUER, {}, "Caught exception when connecting to https://issuer.example/"),
        ({"ReserveConcurrency": "true"}, NO_CONCURRENCY, TOO_MANY),
        (DOMAIN, {"AWS::ApiGatewayV2::DomainName": {"property": "DomainName", "because": NO_CERTIFICATE}}, NO_CERTIFICATE),
    ]:
        account.refuse(refused)
        status = create(account, STACK, **given)
        reasons = failures(account)
        check(any(sentence in reason for reason in reasons), f"{sentence} is not among {reasons}")
        check(status == "ROLLBACK_COMPLETE", f"after {sentence} the stack is {status}")
        left = account.inventory() - before
        check(not left, f"after {sentence} there is left {sorted(left)}")
        if given == ISSUER:
            the_command_of_the_docs_removes_the_name(account)
        else:
            forget(account, STACK)
        left = account.inventory() - before
        check(not left, f"after {sentence} and a deletion there is left {sorted(left)}")
    account.refuse({})


def the_command_of_the_docs_removes_the_name(account):
    """docs/deploying.md names it. It deletes the packages, too, which the other stacks of this test need."""
    s3 = account.client("s3")
    keys = [found["Key"] for found in s3.list_objects_v2(Bucket=BUCKET)["Contents"]]
    packages = {key: s3.get_object(Bucket=BUCKET, Key=key)["Body"].read() for key in keys}
    status, said = account.sam("delete", "--stack-name", STACK, "--no-prompts", "--region", "us-east-1")
    check(status == 0, f"sam delete of a failed first stack: {said}")
    named = account.client("cloudformation").list_stacks()["StackSummaries"]
    left = [s["StackStatus"] for s in named if s["StackName"] == STACK and s["StackStatus"] != "DELETE_COMPLETE"]
    check(not left, f"after sam delete the stack is {left}")
    for key, package in packages.items():
        s3.put_object(Bucket=BUCKET, Key=key, Body=package)


def failures(account):
    pages = account.client("cloudformation").get_paginator("describe_stack_events").paginate(StackName=STACK)
    events = [event for page in pages for event in page["StackEvents"]]
    return [e.get("ResourceStatusReason", "") for e in events if e["ResourceStatus"] == "CREATE_FAILED"]
