package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Officials, subscriptions, policies, zones and closings have a docket of the jurisdiction,
 * hash-chained like a matter's: who changed which address, when.
 */
@Tag("aws")
class JurisdictionDocketTest {
  private static final String DOCKET = "/v1/jurisdictions/chicago-il/docket";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void chicago() {
    service.addChicago();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private List<Map<String, Object>> lines() {
    return service.get(DOCKET).is(200).list("entries");
  }

  private Map<?, ?> lastDetails() {
    return (Map<?, ?>) lines().getLast().get("details");
  }

  private List<String> kinds() {
    var kinds = new ArrayList<String>();
    lines().forEach(line -> kinds.add(String.valueOf(line.get("kind"))));
    return kinds;
  }

  @Test
  void aClerkWhoCancelsAnAddressAndSubscribesTheirOwnIsOnTheDocket() {
    var ann = service.officials.addUnreachable("Ann Example");
    var hers = service.officials.addEmail(ann, "ann@example.com");
    service.delete("/v1/subscriptions/" + hers).is(200);
    service.officials.addEmail(ann, "clerk@elsewhere.example");
    var said = new ArrayList<String>();
    for (var line : lines()) {
      if (line.get("kind").equals("addresses-changed")) {
        said.add(line.get("details").toString());
      }
    }
    assertThat(said.toString())
        .contains("a***@example.com: none -> asked to confirm")
        .contains("a***@example.com: confirmed -> cancelled")
        .contains("c***@elsewhere.example: asked to confirm -> confirmed")
        .doesNotContain("ann@example.com");
    assertThat(lines()).allMatch(line -> !line.get("by").toString().isBlank());
  }

  @Test
  void policiesZonesMarksDigestsAndClosingsAreOnTheDocketWithWhatTheyWere() {
    var ann = service.officials.addUnreachable("Ann Example");
    service.put("/v1/officials/" + ann + "/attorney", Map.of("attorney", true)).is(200);
    assertThat(lastDetails().get("attorney")).isEqualTo("false -> true");
    service.put("/v1/officials/" + ann + "/digest", Map.of("wanted", true)).is(200);
    service
        .put(
            "/v1/jurisdictions/chicago-il/escalation",
            Map.of("part", 2, "leastMinutes", 10, "mostMinutes", 60))
        .is(200);
    assertThat(lastDetails().get("escalation"))
        .isEqualTo(
            "1/4 of the time left, 30 to 1440 minutes -> 1/2 of the time left, 10 to 60 minutes");
    assertThat(kinds())
        .containsSubsequence(
            "jurisdiction-opened",
            "official-registered",
            "attorney-marked",
            "digest-set",
            "escalation-set");
    var verified = service.get(DOCKET + "?verify=true").is(200);
    assertThat(verified.text("verified")).isEqualTo("true");
    assertThat(verified.text("entries")).isEqualTo(Integer.toString(lines().size()));
  }

  @Test
  void aChangedLineIsNamed() {
    service.officials.addUnreachable("Ann Example");
    var key =
        Map.of(
            "pk", AttributeValue.fromS("J#chicago-il"),
            "sk", AttributeValue.fromS("E#00000002"));
    service
        .clients
        .dynamoDb()
        .updateItem(
            u ->
                u.tableName(service.app.table())
                    .key(key)
                    .updateExpression("SET #by = :other")
                    .expressionAttributeNames(Map.of("#by", "by"))
                    .expressionAttributeValues(Map.of(":other", AttributeValue.fromS("nobody"))));
    assertThat(service.get(DOCKET + "?verify=true").is(200).text("verified")).isEqualTo("false");
  }
}
