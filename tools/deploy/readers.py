"""What each kind of resource is, in the template's own words: (client, physical id, expected) -> properties."""

import json

from account import check


def policy(document):
    return json.loads(document) if isinstance(document, str) else document


def alarm(client, name, _):
    found = client("cloudwatch").describe_alarms(AlarmNames=[name])["MetricAlarms"][0]
    # As emulator.py keeps it.
    return found | {"Metrics": json.loads(found["MetricName"])} if found["Namespace"] == "several" else found


def dashboard(client, name, _):
    return {"DashboardName": name, "DashboardBody": client("cloudwatch").get_dashboard(DashboardName=name)["DashboardBody"]}


def role(client, name, _):
    iam = client("iam")
    inline = iam.list_role_policies(RoleName=name)["PolicyNames"]
    attached = iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"]
    return iam.get_role(RoleName=name)["Role"] | {
        "ManagedPolicyArns": [p["PolicyArn"] for p in attached],
        "Policies": [
            {"PolicyName": p, "PolicyDocument": iam.get_role_policy(RoleName=name, PolicyName=p)["PolicyDocument"]}
            for p in inline
        ],
    }


def managed_policy(client, arn, _):
    iam = client("iam")
    found = iam.get_policy(PolicyArn=arn)["Policy"]
    version = iam.get_policy_version(PolicyArn=arn, VersionId=found["DefaultVersionId"])["PolicyVersion"]
    return found | {"PolicyDocument": version["Document"]}


def log_group(client, name, _):
    group = client("logs").describe_log_groups(logGroupNamePrefix=name)["logGroups"][0]
    return {"LogGroupName": group["logGroupName"], "RetentionInDays": group.get("retentionInDays")}


def gateway(call, identity):
    """An id is API/ID where the resource belongs to an API."""

    def read(client, name, expected):
        ids = {key: expected[key] for key in ["ApiId"] if key in expected}
        return getattr(client("apigatewayv2"), call)(**ids, **{identity: name.rsplit("/", 1)[-1]}) | ids

    return read


def mapping(client, name, expected):
    domain = {"DomainName": expected["DomainName"]}
    return client("apigatewayv2").get_api_mapping(**domain, ApiMappingId=name.rsplit("/", 1)[-1]) | domain


def function(client, name, expected):
    functions = client("lambda")
    found = functions.get_function(FunctionName=name)
    described = found["Configuration"]
    # The package: as long as the one that was uploaded.
    code = expected["Code"]
    size = client("s3").head_object(Bucket=code["S3Bucket"], Key=code["S3Key"])["ContentLength"]
    check(described["CodeSize"] == size, f"{name} has {described['CodeSize']} bytes, and {size} were uploaded")
    reserved = functions.get_function_concurrency(FunctionName=name).get("ReservedConcurrentExecutions")
    tags = [{"Key": key, "Value": value} for key, value in found.get("Tags", {}).items()]
    return described | {"Code": code, "Tags": tags, "ReservedConcurrentExecutions": reserved}


def version(client, arn, _):
    name, number = arn.rsplit(":", 1)
    found = client("lambda").get_function_configuration(FunctionName=name, Qualifier=number)
    return found


def alias(client, arn, _):
    name, label = arn.rsplit(":", 1)
    functions = client("lambda")
    return functions.get_alias(FunctionName=name, Name=label) | {"FunctionName": name.rsplit(":", 1)[1]}


def permission(client, _, expected):
    """The statement of the alias's policy that allows the same."""
    name, label = expected["FunctionName"].rsplit(":", 1)
    statements = policy(client("lambda").get_policy(FunctionName=name, Qualifier=label)["Policy"])["Statement"]
    for statement in statements:
        source = statement.get("Condition", {}).get("ArnLike", {}).get("AWS:SourceArn")
        said = {"Action": statement["Action"], "Principal": statement["Principal"]["Service"], "SourceArn": source}
        account = statement.get("Condition", {}).get("StringEquals", {}).get("AWS:SourceAccount")
        said |= {"SourceAccount": account} if account else {}
        if said.items() <= expected.items():
            return said | {"FunctionName": expected["FunctionName"]}
    return {"Action": f"none of {statements}"}


def subscription_filter(client, name, expected):
    found = client("logs").describe_subscription_filters(
        logGroupName=expected["LogGroupName"], filterNamePrefix=name)["subscriptionFilters"]
    return {key[0].upper() + key[1:]: value for key, value in found[0].items()}


def invoke_config(client, _, expected):
    found = client("lambda").get_function_event_invoke_config(
        FunctionName=expected["FunctionName"], Qualifier=expected["Qualifier"])
    return found | {"FunctionName": expected["FunctionName"], "Qualifier": found["FunctionArn"].rsplit(":", 1)[1]}


def event_source(client, uuid, _):
    found = client("lambda").get_event_source_mapping(UUID=uuid)
    return found | {"FunctionName": found["FunctionArn"]}


def queue(client, url, _):
    return client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]


def queue_policy(client, _, expected):
    return {"Queues": expected["Queues"], "PolicyDocument": policy(queue(client, expected["Queues"][0], None)["Policy"])}


def bucket(client, name, expected):
    s3 = client("s3")

    def kept(operation, field):
        """What S3 has, or nothing where it was never set."""
        try:
            return getattr(s3, operation)(Bucket=name).get(field) or {}
        except s3.exceptions.ClientError as never_set:
            check(never_set.response["ResponseMetadata"]["HTTPStatusCode"] == 404, str(never_set))
            return {}

    encryption = kept("get_bucket_encryption", "ServerSideEncryptionConfiguration").get("Rules", [])
    return {
        "BucketEncryption": {
            "ServerSideEncryptionConfiguration": [
                {
                    "BucketKeyEnabled": rule.get("BucketKeyEnabled"),
                    "ServerSideEncryptionByDefault": rule["ApplyServerSideEncryptionByDefault"],
                }
                for rule in encryption
            ]
        },
        "VersioningConfiguration": {"Status": s3.get_bucket_versioning(Bucket=name).get("Status")},
        "OwnershipControls": kept("get_bucket_ownership_controls", "OwnershipControls"),
        "PublicAccessBlockConfiguration": kept("get_public_access_block", "PublicAccessBlockConfiguration"),
        "LifecycleConfiguration": {
            "Rules": [lifecycle(rule) for rule in kept("get_bucket_lifecycle_configuration", "Rules") or []]
        },
        "NotificationConfiguration": {
            "EventBridgeConfiguration": {
                "EventBridgeEnabled": "EventBridgeConfiguration" in s3.get_bucket_notification_configuration(Bucket=name)
            }
        },
    }


def lifecycle(rule):
    """As the template writes it."""
    read = {"Id": rule.get("ID"), "Status": rule["Status"]}
    read["Prefix"] = rule.get("Prefix") or rule.get("Filter", {}).get("Prefix")
    read["ExpirationInDays"] = rule.get("Expiration", {}).get("Days")
    read["NoncurrentVersionExpiration"] = rule.get("NoncurrentVersionExpiration")
    read["AbortIncompleteMultipartUpload"] = rule.get("AbortIncompleteMultipartUpload")
    return read


def bucket_policy(client, _, expected):
    name = expected["Bucket"]
    return {"Bucket": name, "PolicyDocument": policy(client("s3").get_bucket_policy(Bucket=name)["Policy"])}


def rule(client, name, _):
    events = client("events")
    found = events.describe_rule(Name=name.rsplit("/", 1)[-1])
    targets = events.list_targets_by_rule(Rule=found["Name"])["Targets"]
    return {"Description": found.get("Description"), "EventPattern": json.loads(found["EventPattern"]), "Targets": targets}


def topic(client, arn, _):
    return client("sns").get_topic_attributes(TopicArn=arn)["Attributes"] | {"TopicName": arn.rsplit(":", 1)[1]}


def topic_policy(client, _, expected):
    return {"Topics": expected["Topics"], "PolicyDocument": policy(topic(client, expected["Topics"][0], None)["Policy"])}


def subscription(client, arn, _):
    sns = client("sns")
    found = sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]
    listed = sns.list_subscriptions_by_topic(TopicArn=arn.rsplit(":", 1)[0])["Subscriptions"]
    (same,) = [s for s in listed if s["SubscriptionArn"] == arn]
    return found | same | {"RedrivePolicy": policy(found.get("RedrivePolicy", "{}"))}


def schedule(client, name, _):
    return client("scheduler").get_schedule(Name=name)


def key(client, name, _):
    kms = client("kms")
    return kms.describe_key(KeyId=name)["KeyMetadata"] | {
        "EnableKeyRotation": kms.get_key_rotation_status(KeyId=name)["KeyRotationEnabled"],
        "KeyPolicy": policy(kms.get_key_policy(KeyId=name, PolicyName="default")["Policy"]),
    }


def table(client, name, _):
    tables = client("dynamodb")
    found = tables.describe_table(TableName=name)["Table"]
    backups = tables.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
    recovery = backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"
    expiry = tables.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    encrypted = found.get("SSEDescription", {})
    return found | {
        "BillingMode": found["BillingModeSummary"]["BillingMode"],
        "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": recovery},
        "TimeToLiveSpecification": expiry | {"Enabled": expiry["TimeToLiveStatus"] == "ENABLED"},
        "SSESpecification": {
            "SSEEnabled": encrypted.get("Status") == "ENABLED",
            "SSEType": encrypted.get("SSEType"),
            "KMSMasterKeyId": encrypted.get("KMSMasterKeyArn"),
        },
        "Tags": tables.list_tags_of_resource(ResourceArn=found["TableArn"])["Tags"],
    }


def secret(client, name, expected):
    secrets = client("secretsmanager")
    ((key, value),) = json.loads(secrets.get_secret_value(SecretId=name)["SecretString"]).items()
    made = expected["GenerateSecretString"] | {"GenerateStringKey": key, "PasswordLength": len(value)}
    return secrets.describe_secret(SecretId=name) | {"GenerateSecretString": made}


def pool(client, name, _):
    found = client("cognito-idp").describe_user_pool(UserPoolId=name)["UserPool"]
    mfa = client("cognito-idp").get_user_pool_mfa_config(UserPoolId=name)
    enabled = ["SOFTWARE_TOKEN_MFA"] if mfa.get("SoftwareTokenMfaConfiguration", {}).get("Enabled") else []
    return found | {"UserPoolName": found["Name"], "MfaConfiguration": mfa["MfaConfiguration"], "EnabledMfas": enabled}


def pool_domain(client, name, _):
    return client("cognito-idp").describe_user_pool_domain(Domain=name)["DomainDescription"]


def pool_client(client, name, expected):
    pool_id = expected["UserPoolId"]
    found = client("cognito-idp").describe_user_pool_client(UserPoolId=pool_id, ClientId=name)["UserPoolClient"]
    return found | {"GenerateSecret": "ClientSecret" in found}


def backup_vault(client, name, _):
    return client("backup").describe_backup_vault(BackupVaultName=name)


def backup_plan(client, plan, _):
    """With the rules under the template's names."""
    found = client("backup").get_backup_plan(BackupPlanId=plan)["BackupPlan"]
    rules = [rule | {"TargetBackupVault": rule["TargetBackupVaultName"]} for rule in found["Rules"]]
    return {"BackupPlan": found | {"BackupPlanRule": rules}}


def backup_selection(client, name, expected):
    plan, selection = expected["BackupPlanId"], name.split("_")[1]
    return client("backup").get_backup_selection(BackupPlanId=plan, SelectionId=selection)


READERS = {
    "AWS::ApiGatewayV2::Api": gateway("get_api", "ApiId"),
    "AWS::ApiGatewayV2::ApiMapping": mapping,
    "AWS::ApiGatewayV2::Authorizer": gateway("get_authorizer", "AuthorizerId"),
    "AWS::ApiGatewayV2::DomainName": gateway("get_domain_name", "DomainName"),
    "AWS::ApiGatewayV2::Integration": gateway("get_integration", "IntegrationId"),
    "AWS::ApiGatewayV2::Route": gateway("get_route", "RouteId"),
    "AWS::ApiGatewayV2::Stage": gateway("get_stage", "StageName"),
    "AWS::Backup::BackupPlan": backup_plan,
    "AWS::Backup::BackupSelection": backup_selection,
    "AWS::Backup::BackupVault": backup_vault,
    "AWS::CloudWatch::Alarm": alarm,
    "AWS::CloudWatch::Dashboard": dashboard,
    "AWS::Cognito::UserPool": pool,
    "AWS::Cognito::UserPoolClient": pool_client,
    "AWS::Cognito::UserPoolDomain": pool_domain,
    "AWS::DynamoDB::Table": table,
    "AWS::IAM::ManagedPolicy": managed_policy,
    "AWS::IAM::Role": role,
    "AWS::KMS::Key": key,
    "AWS::Lambda::Alias": alias,
    "AWS::Lambda::EventInvokeConfig": invoke_config,
    "AWS::Lambda::EventSourceMapping": event_source,
    "AWS::Lambda::Function": function,
    "AWS::Lambda::Permission": permission,
    "AWS::Lambda::Version": version,
    "AWS::Logs::LogGroup": log_group,
    "AWS::Logs::SubscriptionFilter": subscription_filter,
    "AWS::SNS::Subscription": subscription,
    "AWS::SNS::Topic": topic,
    "AWS::SNS::TopicPolicy": topic_policy,
    "AWS::S3::Bucket": bucket,
    "AWS::S3::BucketPolicy": bucket_policy,
    "AWS::Events::Rule": rule,
    "AWS::SQS::Queue": queue,
    "AWS::SQS::QueuePolicy": queue_policy,
    "AWS::Scheduler::Schedule": schedule,
    "AWS::SecretsManager::Secret": secret,
}
