"""What is refused before anything is made, and a first deployment that fails on the way."""

from botocore.exceptions import ClientError

from account import check, create, forget

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
        forget(account, STACK)
    account.refuse({})


def failures(account):
    events = account.client("cloudformation").describe_stack_events(StackName=STACK)["StackEvents"]
    return [e.get("ResourceStatusReason", "") for e in events if e["ResourceStatus"] == "CREATE_FAILED"]
