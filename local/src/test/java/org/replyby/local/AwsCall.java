package org.replyby.local;

import static org.replyby.local.TemplateRights.ACCOUNT;
import static org.replyby.local.TemplateRights.STACK;
import static org.replyby.local.TemplateRights.TABLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Request;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/**
 * What IAM decides on when a function calls AWS: the action, the resource, and what a condition may
 * ask about. The resource is named as in the stack {@link TemplateRights#STACK}, whatever it is
 * called here. "*" says that the action knows no resource.
 */
record AwsCall(String function, String action, String resource, Map<String, String> asked) {
  private static final Pattern OPERATIONS = Pattern.compile("operations-\\w+");

  /** A test's own prefix, and what {@code SnsSubscriptions} adds to it. */
  private static final Pattern OFFICIALS_TOPIC = Pattern.compile("\\w+-([a-z].*)");

  /** A subscription is no resource of IAM, and neither is a phone. */
  private static final Set<String> ON_NO_RESOURCE =
      Set.of("GetSubscriptionAttributes", "Unsubscribe", "CheckIfPhoneNumberIsOptedOut");

  private static final String COGNITO = "cognito-idp";

  /** One request to AWS. A transaction counts as each of its actions. */
  static List<AwsCall> of(String function, SdkRequest request) {
    if (request instanceof TransactWriteItemsRequest transaction) {
      return transaction.transactItems().stream().map(item -> of(function, item)).toList();
    }
    if (request instanceof S3Request ofS3) {
      return List.of(ofS3(function, ofS3));
    }
    var service = request.getClass().getPackageName().split("\\.", -1)[4];
    var operation = request.getClass().getSimpleName().replaceFirst("Request$", "");
    var protocol = text(request, "Protocol").map(p -> Map.of("sns:Protocol", p)).orElse(Map.of());
    return List.of(
        new AwsCall(
            function, service + ":" + operation, resource(service, operation, request), protocol));
  }

  /** IAM names a read or a removal of one version of an object in its own way. */
  private static AwsCall ofS3(String function, S3Request request) {
    var operation = request.getClass().getSimpleName().replaceFirst("Request$", "");
    var action =
        switch (request) {
          case CopyObjectRequest copy -> "PutObject";
          case CreateMultipartUploadRequest begun -> "PutObject";
          case UploadPartRequest part -> "PutObject";
          case CompleteMultipartUploadRequest whole -> "PutObject";
          case GetObjectRequest get when get.versionId() != null -> "GetObjectVersion";
          case DeleteObjectRequest delete when delete.versionId() != null -> "DeleteObjectVersion";
          default -> operation;
        };
    var key = text(request, "Key").or(() -> text(request, "DestinationKey")).orElse("");
    return ofS3(function, "s3:" + action, key);
  }

  /** What concerns one object of the stack's bucket. */
  static AwsCall ofS3(String function, String action, String key) {
    return new AwsCall(function, action, TemplateRights.FILES + "/" + key, Map.of());
  }

  /** A request to the stack's own user pool. */
  static AwsCall ofCognito(String function, String operation) {
    return new AwsCall(
        function,
        COGNITO + ":" + operation,
        TemplateRights.arn(COGNITO, "userpool/pool"),
        Map.of());
  }

  private static AwsCall of(String function, TransactWriteItem item) {
    var actions =
        Stream.of(
                item.put() == null ? "" : "PutItem",
                item.update() == null ? "" : "UpdateItem",
                item.delete() == null ? "" : "DeleteItem",
                item.conditionCheck() == null ? "" : "ConditionCheckItem")
            .filter(action -> !action.isEmpty())
            .toList();
    return new AwsCall(function, "dynamodb:" + actions.getFirst(), TABLE, Map.of());
  }

  private static String resource(String service, String operation, SdkRequest request) {
    return switch (service) {
      case "dynamodb" ->
          text(request, "TableName").or(() -> manyOf(request)).map(t -> TABLE).orElse("*")
              + text(request, "IndexName").map(index -> "/index/" + index).orElse("");
      case "sns" -> ON_NO_RESOURCE.contains(operation) ? "*" : topic(request);
      default ->
          text(request, "SecretId").map(id -> TemplateRights.arn(service, "secret")).orElse("*");
    };
  }

  /** A read of many items names their table in another way. */
  private static Optional<String> manyOf(SdkRequest request) {
    return request instanceof BatchGetItemRequest many
        ? many.requestItems().keySet().stream().findFirst()
        : Optional.empty();
  }

  private static String topic(SdkRequest request) {
    return text(request, "TopicArn")
        .map(arn -> arn.substring(arn.lastIndexOf(':') + 1))
        .or(() -> text(request, "Name"))
        .map(AwsCall::inStack)
        .map(name -> "arn:aws:sns:us-east-1:" + ACCOUNT + ":" + name)
        .orElse("a phone");
  }

  private static String inStack(String topic) {
    if (OPERATIONS.matcher(topic).matches()) {
      return "operations-" + STACK;
    }
    var officials = OFFICIALS_TOPIC.matcher(topic);
    return officials.matches() ? STACK + "_officials-" + officials.group(1) : topic;
  }

  private static Optional<String> text(SdkRequest request, String field) {
    return request.getValueForField(field, String.class);
  }
}
