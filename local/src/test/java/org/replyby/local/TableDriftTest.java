package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Template.map;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.lambda.TableStream;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.webhooks.Topic;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** The tests' table has the same definition as the one that template.yaml deploys. */
class TableDriftTest {
  @Test
  void theLocalTableIsTheTemplates() throws IOException {
    var template = table();
    try (var service = TestService.startedAt(TestService.JANUARY)) {
      var local =
          service.clients.dynamoDb().describeTable(d -> d.tableName(service.app.table())).table();
      assertThat(local.billingModeSummary().billingModeAsString())
          .isEqualTo(template.get("BillingMode"));
      assertThat(local.streamSpecification().streamViewTypeAsString())
          .isEqualTo(map(template.get("StreamSpecification")).get("StreamViewType"));
      assertThat(keys(local.keySchema())).isEqualTo(keys(template.get("KeySchema")));
      assertThat(attributes(local)).isEqualTo(attributes(template));
      var index = local.globalSecondaryIndexes();
      var described = list(template.get("GlobalSecondaryIndexes"));
      assertThat(index).hasSameSizeAs(described);
      for (var each : described) {
        isTheTemplates(index, map(each));
      }
    }
  }

  private static void isTheTemplates(
      List<GlobalSecondaryIndexDescription> all, Map<String, Object> expected) {
    var index =
        all.stream()
            .filter(i -> i.indexName().equals(expected.get("IndexName")))
            .findFirst()
            .orElseThrow();
    assertThat(keys(index.keySchema())).isEqualTo(keys(expected.get("KeySchema")));
    var projection = map(expected.get("Projection"));
    assertThat(index.projection().projectionTypeAsString())
        .isEqualTo(projection.get("ProjectionType"));
    if (projection.get("NonKeyAttributes") instanceof List<?> others) {
      assertThat(List.<Object>copyOf(index.projection().nonKeyAttributes())).isEqualTo(others);
    }
  }

  @Test
  void theTemplatesTableIsProtected() throws IOException {
    var template = table();
    assertThat(template).containsEntry("DeletionProtectionEnabled", true);
    assertThat(map(template.get("PointInTimeRecoverySpecification")))
        .containsEntry("PointInTimeRecoveryEnabled", true);
    assertThat(map(template.get("SSESpecification")))
        .containsEntry("SSEEnabled", true)
        .containsEntry("SSEType", "KMS")
        .containsEntry("KMSMasterKeyId", "TableKey.Arn");
  }

  @Test
  void theTemplatesTableForgetsWhatNobodyNeeds() throws IOException {
    assertThat(map(table().get("TimeToLiveSpecification")))
        .isEqualTo(Map.of("AttributeName", "ttl", "Enabled", true));
  }

  @Test
  void theLocalStreamPassesOnWhatTheTemplatesFilterDoes() throws IOException {
    var criteria = map(properties("NewAlerts").get("FilterCriteria"));
    var pattern = String.valueOf(map(list(criteria.get("Filters")).getFirst()).get("Pattern"));
    var image = map(map(Json.read(pattern).get("dynamodb")).get("NewImage"));
    assertThat(Set.<Object>copyOf(list(map(image.get("type")).get("S"))))
        .isEqualTo(TableStream.TO_SEND);
  }

  @Test
  void webhooksHearOfTheLinesThatHaveATopic() throws IOException {
    var criteria = map(properties("NewLines").get("FilterCriteria"));
    var pattern = String.valueOf(map(list(criteria.get("Filters")).getFirst()).get("Pattern"));
    var image = map(map(Json.read(pattern).get("dynamodb")).get("NewImage"));
    assertThat(Set.<Object>copyOf(list(map(image.get("type")).get("S"))))
        .isEqualTo(TableStream.LINES);
    var kinds =
        Stream.of(EntryKind.values())
            .filter(kind -> Topic.of(kind).isPresent())
            .map(Coded::code)
            .toList();
    assertThat(Set.<Object>copyOf(list(map(image.get("kind")).get("S"))))
        .isEqualTo(Set.copyOf(kinds));
  }

  private static Map<String, Object> table() throws IOException {
    return properties("Table");
  }

  private static Map<String, Object> properties(String resource) throws IOException {
    return Template.read().properties(resource);
  }

  private static Map<String, String> keys(List<KeySchemaElement> schema) {
    return schema.stream()
        .collect(
            Collectors.toMap(KeySchemaElement::attributeName, KeySchemaElement::keyTypeAsString));
  }

  private static Map<String, String> keys(@Nullable Object schema) {
    var keys = new HashMap<String, String>();
    list(schema)
        .forEach(
            k -> keys.put((String) map(k).get("AttributeName"), (String) map(k).get("KeyType")));
    return keys;
  }

  private static Map<String, String> attributes(TableDescription table) {
    return table.attributeDefinitions().stream()
        .collect(Collectors.toMap(a -> a.attributeName(), a -> a.attributeTypeAsString()));
  }

  private static Map<String, String> attributes(Map<String, Object> template) {
    var attributes = new HashMap<String, String>();
    list(template.get("AttributeDefinitions"))
        .forEach(
            a ->
                attributes.put(
                    (String) map(a).get("AttributeName"), (String) map(a).get("AttributeType")));
    return attributes;
  }

  private static List<?> list(@Nullable Object value) {
    return (List<?>) Objects.requireNonNull(value);
  }
}
