"""Every resource that was made, compared with the template property by property."""

import functools
import json
import re

from account import check
from readers import READERS

PSEUDO = {"AWS::Partition": "aws", "AWS::Region": "us-east-1", "AWS::URLSuffix": "amazonaws.com"}
ACCOUNT = "000000000000"
NO_VALUE = object()

# What ministack does not keep, and the test of local/ that checks it instead.
NOT_KEPT = {
    ("AWS::ApiGatewayV2::Stage", "/DefaultRouteSettings/ThrottlingRateLimit"): "TemplateTest",
    ("AWS::ApiGatewayV2::Stage", "/DefaultRouteSettings/ThrottlingBurstLimit"): "TemplateTest",
    ("AWS::ApiGatewayV2::Stage", "/RouteSettings/GET /assets/{proxy+}/ThrottlingRateLimit"): "TemplateTest",
    ("AWS::ApiGatewayV2::Stage", "/RouteSettings/GET /assets/{proxy+}/ThrottlingBurstLimit"): "TemplateTest",
    ("AWS::DynamoDB::Table", "/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled"): "TableDriftTest",
    ("AWS::DynamoDB::Table", "/SSESpecification/KMSMasterKeyId"): "TableDriftTest",
    ("AWS::DynamoDB::Table", "/SSESpecification/SSEEnabled"): "TableDriftTest",
    ("AWS::DynamoDB::Table", "/SSESpecification/SSEType"): "TableDriftTest",
    ("AWS::DynamoDB::Table", "/TimeToLiveSpecification/AttributeName"): "TableDriftTest",
    ("AWS::DynamoDB::Table", "/TimeToLiveSpecification/Enabled"): "TableDriftTest",
    ("AWS::Lambda::Function", "/ReservedConcurrentExecutions"): "TemplateTest",
    ("AWS::S3::Bucket", "/BucketEncryption/ServerSideEncryptionConfiguration/0/BucketKeyEnabled"): "FilesBucketTest",
    ("AWS::S3::Bucket", "/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/SSEAlgorithm"): "FilesBucketTest",
    ("AWS::S3::Bucket", "/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/KMSMasterKeyID"): "FilesBucketTest",
    ("AWS::S3::Bucket", "/LifecycleConfiguration/Rules"): "FilesBucketTest",
}


class Resolved:
    """The template's values in this stack."""

    def __init__(self, stack):
        self.stack, self.template = stack, stack.template()
        self.pseudo = PSEUDO | {"AWS::AccountId": ACCOUNT, "AWS::StackName": stack.name, "AWS::StackId": stack.id}

    def resources(self):
        for name, resource in self.template["Resources"].items():
            if "Condition" not in resource or self.condition(resource["Condition"]):
                yield name, resource["Type"], self.of(resource.get("Properties", {}))

    def condition(self, name):
        return self.test(self.template["Conditions"][name])

    def test(self, rule):
        ((function, given),) = rule.items()
        if function == "Condition":
            return self.condition(given)
        if function == "Fn::Equals":
            return self.of(given[0]) == self.of(given[1])
        return {"Fn::Not": lambda all_: not all_[0], "Fn::And": all, "Fn::Or": any}[function]([self.test(r) for r in given])

    def of(self, value):
        if isinstance(value, list):
            return [r for r in map(self.of, value) if r is not NO_VALUE]
        if not isinstance(value, dict):
            return value
        if len(value) == 1 and (found := next(iter(value))) in self.functions():
            return self.functions()[found](value[found])
        resolved = {key: self.of(each) for key, each in value.items()}
        return {key: each for key, each in resolved.items() if each is not NO_VALUE}

    @functools.cache
    def functions(self):
        return {
            "Ref": self.ref,
            "Fn::GetAtt": lambda at: self.attribute(*(at.split(".", 1) if isinstance(at, str) else at)),
            "Fn::Sub": self.sub,
            "Fn::If": lambda choice: self.of(choice[1] if self.condition(choice[0]) else choice[2]),
            "Fn::Join": lambda parts: parts[0].join(self.of(parts[1])),
            "Fn::Select": lambda choice: self.of(choice[1])[int(choice[0])],
            "Fn::Split": lambda parts: self.of(parts[1]).split(parts[0]),
        }

    def ref(self, name):
        if name == "AWS::NoValue":
            return NO_VALUE
        known = self.pseudo | self.stack.parameters | self.stack.ids
        check(name in known, f"{self.stack.name} has nothing named {name}")
        # A route's id is API/ROUTE, and so is its integration's, where another resource refers to it.
        return known[name]

    def attribute(self, name, attribute):
        kind, identity = self.template["Resources"][name]["Type"], self.stack.ids[name]
        if attribute == "QueueName":
            return identity.rsplit("/", 1)[1]
        if attribute == "StreamArn":
            table = self.stack.account.client("dynamodb").describe_table(TableName=identity)["Table"]
            return table["LatestStreamArn"]
        if kind == "AWS::SecretsManager::Secret" and attribute == "Id":
            return self.stack.account.client("secretsmanager").describe_secret(SecretId=identity)["ARN"]
        if kind == "AWS::Lambda::Version" and attribute == "Version":
            return identity.rsplit(":", 1)[1]
        check(attribute == "Arn", f"{name}.{attribute} is not known here")
        return arn(kind, identity)

    def sub(self, given):
        text, own = (given, {}) if isinstance(given, str) else given
        own = {name: self.of(value) for name, value in own.items()}

        def value(match):
            name = match[1]
            if name in own:
                return own[name]
            return self.attribute(*name.split(".", 1)) if "." in name else str(self.ref(name))

        return re.sub(r"\$\{([\w:.]+)\}", value, text)


def arn(kind, identity):
    if kind == "AWS::S3::Bucket":
        return f"arn:aws:s3:::{identity}"
    service, resource = {
        "AWS::Lambda::Function": ("lambda:us-east-1", f"function:{identity}"),
        "AWS::DynamoDB::Table": ("dynamodb:us-east-1", f"table/{identity}"),
        "AWS::KMS::Key": ("kms:us-east-1", f"key/{identity}"),
        "AWS::SQS::Queue": ("sqs:us-east-1", identity.rsplit("/", 1)[-1]),
        "AWS::Logs::LogGroup": ("logs:us-east-1", f"log-group:{identity}:*"),
        "AWS::IAM::Role": ("iam:", f"role/{identity}"),
        "AWS::Events::Rule": ("events:us-east-1", f"rule/{identity}"),
        "AWS::Cognito::UserPool": ("cognito-idp:us-east-1", f"userpool/{identity}"),
    }[kind]
    return f"arn:aws:{service}:{ACCOUNT}:{resource}"


def every_resource_is_as_the_template_says(stack):
    resolved, differing, not_kept = Resolved(stack), [], set()
    for name, kind, expected in resolved.resources():
        check(name in stack.ids, f"{name} was not made")
        actual = READERS[kind](stack.account.client, stack.ids[name], expected)
        for path, wanted, got in differences(expected, actual):
            if (kind, path) in NOT_KEPT:
                not_kept.add((kind, path))
            else:
                differing.append(f"{name} ({kind}) {path}: {wanted!r} in the template, {got!r} in the stack")
    check(not differing, "\n".join(["not as the template says:", *differing]))
    check(not_kept == set(NOT_KEPT), f"ministack keeps {sorted(set(NOT_KEPT) - not_kept)} now: check them here")


def differences(expected, actual, path=""):
    """What is in the template and differs; what it leaves out, AWS may choose."""
    if path == "/Tags":
        actual = [tag for tag in actual if not tag["Key"].startswith("aws:")]
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key, value in expected.items():
            yield from differences(value, actual.get(key), f"{path}/{key}")
    elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        for index, (wanted, got) in enumerate(zip(ordered(expected), ordered(actual))):
            yield from differences(wanted, got, f"{path}/{index}")
    elif isinstance(expected, str) and "{{resolve:" in expected:
        if not actual or "{{resolve:" in actual:
            yield path, "a value that CloudFormation looks up", actual
    elif plain(expected) != plain(actual):
        yield path, expected, actual


def ordered(values):
    """Where a list is a set in truth: of statements, tags, attributes."""
    return sorted(values, key=lambda v: json.dumps(v, sort_keys=True, default=str))


def plain(value):
    """Numbers and truth values are text in some answers."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, (int, float)) else value


def every_caller_names_the_alias(stack):
    """Whoever calls the function itself runs $LATEST, which has no snapshot."""
    resolved, seen = Resolved(stack), 0
    for name, kind, properties in resolved.resources():
        if kind in CALLERS and (called := CALLERS[kind](properties)):
            seen += 1
            check(re.search(r":function:[\w-]+:live(/invocations)?$", called), f"{name} calls {called}, not the alias")
    check(seen >= 10, f"only {seen} callers were found")


CALLERS = {
    "AWS::ApiGatewayV2::Integration": lambda p: p["IntegrationUri"],
    "AWS::Lambda::Permission": lambda p: p["FunctionName"],
    "AWS::Lambda::EventSourceMapping": lambda p: p["FunctionName"],
    "AWS::Logs::SubscriptionFilter": lambda p: p["DestinationArn"],
    "AWS::Lambda::EventInvokeConfig": lambda p: f":function:{p['FunctionName']}:{p['Qualifier']}",
    "AWS::SNS::Subscription": lambda p: p["Endpoint"] if p["Protocol"] == "lambda" else None,
    "AWS::Scheduler::Schedule": lambda p: p["Target"]["Arn"],
}
