package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A matter's docket on the page: verified, in words, and with people's names. */
@Tag("aws")
class DocketPageTest {
  private TestService service;
  private PageVisitor clerk;
  private String docket;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.as("chicago-il");
    clerk = new PageVisitor(service, "clerk");
    var matter = service.recordLetter().replaceAll("\\.[^.]*$", "");
    service.deliverStream();
    docket = "/matters/" + matter + "/docket";
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void everyEntryIsThereInWordsAndTheChainIsVerified() {
    var page = clerk.get(docket).is(200).html();
    assertThat(page)
        .contains("Verified: all ", "Recorded a letter</strong>, by ")
        .contains(
            "<li>Due: Friday, February 23, 2018, 4:00 PM CST</li>", "<li>Reminder: received</li>")
        .contains(
            "<li>To be told: Ann Example</li>", "<li>Dated on: Wednesday, January 24, 2018</li>")
        .doesNotContain("{", "not a member of the city");
    service.clock.set(Instant.parse("2018-02-20T15:00:00Z"));
    service.sweep();
    assertThat(new PageVisitor(service, "other").get(docket).html())
        .contains("Reminded officials</strong>, by ReplyBy")
        .contains("Recorded a letter</strong>, by ");
  }

  @Test
  void aKindOfEntryCanBePicked() {
    assertThat(clerk.get(docket + "?kind=letter-recorded").is(200).html())
        .contains("Recorded a letter</strong>")
        .doesNotContain("Started a deadline</strong>");
    assertThat(clerk.get(docket + "?kind=deadline-reopened").is(200).html())
        .contains("No entry of this kind");
  }

  @Test
  void aMatterItsSheetAndItsDocketCostAKnownNumberOfRequests() {
    var matter = docket.replaceAll("/docket$", "");
    for (var page : List.of(matter, matter + "/sheet", docket)) {
      service.calls.reset();
      clerk.get(page).is(200);
      assertThat(service.calls.requests())
          .as(page)
          .isEqualTo(
              page.equals(docket)
                  ? Map.of("GetItem", 3, "Query", 4)
                  : Map.of("GetItem", 4, "Query", 7));
    }
  }

  @Test
  void aChangedEntryIsNamed() {
    var matter = docket.replaceAll("/matters/(.*)/docket", "$1");
    var key =
        Map.of("pk", AttributeValue.fromS("M#" + matter), "sk", AttributeValue.fromS("E#00000001"));
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
    assertThat(clerk.get(docket).is(200).html())
        .contains("The docket failed verification: Entry 1 was changed");
  }
}
