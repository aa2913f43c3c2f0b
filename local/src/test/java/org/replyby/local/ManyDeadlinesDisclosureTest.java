package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.OpenKeys;
import org.replyby.model.DeadlineId;

/**
 * A matter with more deadlines than fit into one transaction is restricted as a whole, also by a
 * person who does not see it any more after the first one.
 */
@Tag("aws")
class ManyDeadlinesDisclosureTest {
  private static final int DEADLINES = 200;

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void aClerkRestrictsAllOfThem() {
    var first = DeadlineId.parse(service.recordLetter());
    var stored = new StoredItems(service);
    stored.copy(
        stored.item(Keys.of(first)),
        1,
        DEADLINES,
        number -> {
          var name = "d%05d".formatted(number);
          var copied = new DeadlineId(first.matter(), name);
          return Map.of(
              Keys.SK,
              fromS(Keys.deadlines(first.matter()) + name),
              "id",
              fromS(copied.toString()),
              OpenKeys.ORDER,
              fromS("2018-02-23#" + copied));
        });
    var limited = map("disclosure", map("limited", "not-known"), "why", "Perhaps an order.");
    service.as("chicago-il").signedInAs("clerk");
    service.put("/v1/matters/" + first.matter() + "/disclosure", limited).is(200);
    service.get("/v1/matters/" + first.matter()).is(404);
    assertThat(service.app.docket().deadlines(first.matter()))
        .hasSize(DEADLINES)
        .allMatch(deadline -> deadline.demand().disclosure().isRestricted());
  }
}
