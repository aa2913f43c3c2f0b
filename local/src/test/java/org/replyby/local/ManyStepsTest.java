package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.OpenKeys;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocumentId;
import org.replyby.model.MatterId;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * What takes more than one transaction: each step is whole, an answer in between says what is done,
 * and the same request goes on where the first one ended.
 */
@Tag("aws")
class ManyStepsTest {
  private static final int DEADLINES = 120;
  private static final int LETTERS = 30;
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";
  private static final String WITHHOLD = MATTER + "/withheld-texts";
  private static final String DISCLOSURE = MATTER + "/disclosure";
  private static final String WORDS = "guidance on communication with DOJ";
  private static final Map<String, Object> LIMITED =
      map("disclosure", map("limited", "not-known"), "why", "Perhaps an order.");

  private final Rivals rivals = new Rivals();
  private final TestService service = TestService.startedAt(TestService.JANUARY, rivals);
  private final StoredItems stored = new StoredItems(service);
  private Answer recorded;

  @BeforeEach
  void aLetter() {
    service.addChicago();
    recorded = service.post("/v1/letters", Samples.letter()).is(201);
  }

  @AfterEach
  void end() {
    service.close();
  }

  /** Others who win each transaction, but for the first {@code left} ones. */
  private static final class Rivals implements ExecutionInterceptor {
    int left = Integer.MAX_VALUE;

    @Override
    public void beforeTransmission(
        Context.BeforeTransmission context, ExecutionAttributes attributes) {
      if (context.request() instanceof TransactWriteItemsRequest && left-- <= 0) {
        var lost = CancellationReason.builder().code("TransactionConflict").build();
        throw TransactionCanceledException.builder()
            .statusCode(400)
            .awsErrorDetails(
                AwsErrorDetails.builder().errorCode("TransactionCanceledException").build())
            .cancellationReasons(lost)
            .build();
      }
    }
  }

  @Test
  void wordsThatAreRepeatedMoreOftenThanOneTransactionHoldsAreAllWithheld() {
    manyThatAreOver();
    assertThat(service.post(WITHHOLD, map("entry", 1, "why", "x")).is(200).list("withheld"))
        .hasSize(2);
    assertWithheld();
  }

  @Test
  void withholdingSaysWhatIsDoneAndGoesOnThere() {
    manyThatAreOver();
    rivals.left = 1;
    var stopped = service.post(WITHHOLD, map("entry", 1, "why", "x")).is(503);
    assertThat(stopped.text("detail"))
        .startsWith("some of the places that repeat the words no longer do")
        .endsWith("send the same request again after the seconds in Retry-After");
    rivals.left = Integer.MAX_VALUE;
    assertThat(service.get(MATTER + "/docket?verify=true").body()).containsEntry("verified", true);
    service.post(WITHHOLD, map("entry", 1, "why", "x")).is(200);
    assertWithheld();
  }

  @Test
  void restrictingSaysWhatIsDoneAndGoesOnThere() {
    copies();
    service.as("chicago-il").signedInAs("clerk");
    rivals.left = 0;
    assertThat(service.put(DISCLOSURE, LIMITED).is(503).text("detail"))
        .startsWith("nothing changed");
    rivals.left = 1;
    assertThat(service.put(DISCLOSURE, LIMITED).is(503).text("detail"))
        .startsWith("90 deadlines of the matter have the new answer already");
    assertThat(restricted()).isEqualTo(90);
    rivals.left = Integer.MAX_VALUE;
    service.get(MATTER).is(200);
    service.put(DISCLOSURE, LIMITED).is(200);
    assertThat(restricted()).isEqualTo(DEADLINES);
    service.get(MATTER).is(404);
  }

  private long restricted() {
    return service.app.docket().deadlines(matter()).stream()
        .filter(d -> d.demand().disclosure().isRestricted())
        .count();
  }

  private MatterId matter() {
    return DeadlineId.parse(TestService.deadlineOf(recorded)).matter();
  }

  private void manyThatAreOver() {
    var path = "/v1/deadlines/" + TestService.deadlineOf(recorded);
    service.post(path + "/met", Samples.met("2018-01-24")).is(200);
    copies();
  }

  private void assertWithheld() {
    var docket = service.app.docket();
    assertThat(docket.deadlines(matter()))
        .hasSize(DEADLINES)
        .allMatch(d -> !d.demand().text().contains(WORDS));
    assertThat(docket.documents(matter()))
        .hasSize(LETTERS)
        .allMatch(d -> !d.demand().contains(WORDS));
    assertThat(service.get(MATTER + "/docket?verify=true").is(200).body())
        .containsEntry("verified", true)
        .containsEntry("withheldTexts", 2);
  }

  /** Of the deadline and of the letter, as they are now. */
  private void copies() {
    var deadline = DeadlineId.parse(TestService.deadlineOf(recorded));
    var matter = deadline.matter();
    var row = stored.item(Keys.of(deadline));
    assertThat(row.toString()).contains(WORDS);
    stored.copy(
        row,
        1,
        DEADLINES,
        number -> {
          var name = "d%05d".formatted(number);
          var copy = new HashMap<>(Map.of(Keys.SK, fromS(Keys.deadlines(matter) + name)));
          copy.put("id", fromS(matter + "." + name));
          if (row.containsKey(OpenKeys.ORDER)) {
            copy.put(OpenKeys.ORDER, fromS("2018-02-23#" + matter + "." + name));
          }
          return copy;
        });
    var letter = DocumentId.parse(String.valueOf(recorded.map("letter").get("letter")));
    stored.copy(
        stored.item(Keys.of(letter)),
        1,
        LETTERS,
        number -> {
          var name = "l%05d".formatted(number);
          return Map.of(Keys.SK, fromS(Keys.DOCUMENTS + name), "id", fromS(matter + "." + name));
        });
  }
}
