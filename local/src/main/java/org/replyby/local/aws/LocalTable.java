package org.replyby.local.aws;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** The table as template.yaml describes it; a test compares the two. */
public final class LocalTable {
  private LocalTable() {}

  /** Creates the table unless it exists, and waits until it can be used. */
  public static void create(DynamoDbClient dynamoDb, String name) {
    try {
      dynamoDb.createTable(described(name));
    } catch (ResourceInUseException kept) {
      // From an earlier run, with its data.
    }
    try (var waiter = dynamoDb.waiter()) {
      waiter.waitUntilTableExists(request -> request.tableName(name));
    }
  }

  private static CreateTableRequest described(String name) {
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(
            text("pk"),
            text("sk"),
            text("duePartition"),
            text("dueShard"),
            text("dueAt"),
            text("textId"),
            text("openCity"),
            text("openOrder"),
            text("openDay"),
            text("id"))
        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
        .globalSecondaryIndexes(
            GlobalSecondaryIndex.builder()
                .indexName("due")
                .keySchema(key("duePartition", KeyType.HASH), key("dueAt", KeyType.RANGE))
                .projection(p -> p.projectionType(ProjectionType.ALL))
                .build(),
            GlobalSecondaryIndex.builder()
                .indexName("due-cities")
                .keySchema(key("dueShard", KeyType.HASH), key("dueAt", KeyType.RANGE))
                .projection(
                    p -> p.projectionType(ProjectionType.INCLUDE).nonKeyAttributes("duePartition"))
                .build(),
            GlobalSecondaryIndex.builder()
                .indexName("texts")
                .keySchema(key("textId", KeyType.HASH))
                .projection(
                    p -> p.projectionType(ProjectionType.INCLUDE).nonKeyAttributes("type", "id"))
                .build(),
            GlobalSecondaryIndex.builder()
                .indexName("open-deadlines")
                .keySchema(key("openCity", KeyType.HASH), key("openOrder", KeyType.RANGE))
                .projection(
                    p -> p.projectionType(ProjectionType.INCLUDE).nonKeyAttributes("id", "summary"))
                .build(),
            GlobalSecondaryIndex.builder()
                .indexName("open-days")
                .keySchema(key("openDay", KeyType.HASH), key("id", KeyType.RANGE))
                .projection(
                    p -> p.projectionType(ProjectionType.INCLUDE).nonKeyAttributes("summary"))
                .build())
        .streamSpecification(s -> s.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE))
        .build();
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
