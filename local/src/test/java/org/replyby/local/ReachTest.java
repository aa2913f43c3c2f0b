package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Reached;

/** Anyone who cannot be reached counts as absent at the moment of telling. */
@Tag("aws")
class ReachTest {
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void chicago() {
    service.addChicago();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Answer record() {
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    service.endConfirmReminders();
    return recorded;
  }

  private List<String> sent() {
    service.deliverStream();
    service.sweep();
    service.deliverStream();
    return service.takePublished();
  }

  private static String name(String official) {
    return official.substring(official.indexOf('.') + 1);
  }

  private String docket() {
    return String.valueOf(service.get(MATTER + "/docket").is(200).list("entries"));
  }

  private boolean isOperatorTold() {
    return service.events.stream()
        .anyMatch(e -> e.startsWith("alert.published") && e.contains(".operator.nobody-"));
  }

  @Test
  void withoutAnAddressOfThePrimaryTheDeputyHearsTheFirstWordAtOnce() {
    service.officials.addUnreachable("Ann Example");
    var deputy = service.officials.addReachable("Dee Example", "deputy");
    var telling = record().map("telling");
    assertThat(sent()).singleElement().asString().contains(".received.").endsWith(name(deputy));
    assertThat(String.valueOf(telling.get("willBeTold"))).contains(deputy, "by=[email]");
    assertThat(String.valueOf(telling.get("notTold"))).contains("no confirmed address");
    assertThat(String.valueOf(telling.get("warning"))).contains("it goes to others");
  }

  @Test
  void theAnswerWarnsIfNobodyCanBeToldAndTheOperatorHearsTheCityAndNumbersOnly() {
    service.officials.addUnreachable("Ann Example");
    var telling = record().map("telling");
    assertThat(telling.get("willBeTold")).isEqualTo(List.of());
    assertThat(String.valueOf(telling.get("warning")))
        .startsWith("ReplyBy cannot reach anybody in the city");
    assertThat(sent()).isEmpty();
    assertThat(isOperatorTold()).isTrue();
    assertThat(docket()).contains("toBeTold=nobody");
  }

  @Test
  void anAnswerWithoutAWarningNamesWhoIsTold() {
    var primary = service.officials.addReachable("Ann Example");
    var telling = record().map("telling");
    assertThat(String.valueOf(telling.get("willBeTold"))).contains(primary);
    assertThat(telling.get("warning")).isNull();
  }

  @Test
  void anAddressThatWasUnsubscribedIsFoundBeforeThePublishAndTheAlertGoesOnAtOnce() {
    var primary = service.officials.addReachable("Ann Example");
    var deputy = service.officials.addReachable("Dee Example", "deputy");
    record();
    sent();
    service.officials.unsubscribe(primary);
    service.clock.set(java.time.Instant.parse("2018-02-09T15:00:00Z"));
    service.sweep();
    service.deliverStream();
    service.deliverStream();
    var published = service.takePublished();
    assertThat(published).hasSize(2).allMatch(a -> a.contains(name(deputy)));
    assertThat(published).anyMatch(a -> a.contains(".d14.")).anyMatch(a -> a.contains(".lost-"));
    service.sweep();
    assertThat(docket())
        .contains("reached nobody: SNS has no live address of this official")
        .contains("accepted by SNS for email as");
    assertThat(service.sweep()).containsEntry("settled", 0);
    service.deliverStream();
    assertThat(service.takePublished()).isEmpty();
  }

  @Test
  void ifThatWasTheOnlyOfficialTheOperatorIsToldOnce() {
    var primary = service.officials.addReachable("Ann Example");
    record();
    sent();
    service.officials.unsubscribe(primary);
    service.runAt("2018-02-09T15:00:00Z");
    service.runAt("2018-02-09T15:02:00Z");
    assertThat(service.takePublished()).isEmpty();
    assertThat(service.events.stream().filter(e -> e.contains(".operator.nobody-"))).hasSize(1);
  }

  @Test
  void anEscalationWhoseOnlyDeputyIsAbsentGoesToEverybodyElseAndWaitsForEight() {
    var primary = service.officials.addReachable("Ann Example");
    service.officials.addUnreachable("chicago-il", "Dee Example", "deputy");
    var watcher = service.officials.addReachable("Wes Example", "watcher");
    record();
    sent();
    service.runAt("2018-02-20T15:00:00Z");
    service.takePublished();
    service.runAt("2018-02-21T14:00:00Z");
    assertThat(service.takePublished())
        .hasSize(2)
        .allMatch(a -> a.contains(".d3-e1."))
        .anyMatch(a -> a.endsWith(name(primary)))
        .anyMatch(a -> a.endsWith(name(watcher)));
    service.runAt("2018-02-22T13:59:00Z");
    assertThat(service.takePublished()).noneMatch(a -> a.contains("-e2."));
    service.runAt("2018-02-22T14:00:00Z");
    assertThat(service.takePublished()).singleElement().asString().contains(".d3-e2.");
  }

  @Test
  void aPhoneThatOptedOutCountsAsAbsent() {
    org.junit.jupiter.api.Assumptions.assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS, "moto takes 99 for opted out");
    var primary = service.officials.addUnreachable("Ann Example");
    service.officials.addPhone(primary, "+13125550199");
    var deputy = service.officials.addReachable("Dee Example", "deputy");
    record();
    assertThat(sent()).anyMatch(a -> a.contains(".received.") && a.endsWith(name(deputy)));
  }

  @Test
  void aLossFoundLaterNamesTheUnprovedAlertsAndSendsThemToOthers() {
    var primary = service.officials.addReachable("Ann Example");
    var deputy = service.officials.addReachable("Dee Example", "deputy");
    record();
    assertThat(sent()).hasSize(1);
    unprove();
    service.officials.unsubscribe(primary);
    service.advance(Duration.ofHours(1));
    service.get("/v1/officials/" + primary + "/subscriptions").is(200);
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    service.deliverStream();
    service.sweep();
    var seen = service.watch.take();
    assertThat(seen).hasSize(2).allMatch(s -> s.alert().contains(name(deputy)));
    assertThat(seen).anyMatch(s -> s.alert().contains(".received."));
    assertThat(seen)
        .anyMatch(
            s ->
                s.email().contains("may not have arrived:")
                    && s.email().contains("ReplyBy is sending these alerts to other officials."));
    assertThat(docket()).contains("may have reached nobody: the address was lost");
  }

  /** As if SNS had not answered before the publish. */
  private void unprove() {
    var id =
        AlertId.parse(service.get(MATTER + "/alerts").list("alerts").getFirst().get("alert") + "");
    var alert = service.app.docket().alert(id).orElseThrow();
    var was = (AlertState.Published) alert.state();
    var unproved =
        new AlertState.Published(was.messageId(), was.at(), Reached.NOT_PROVED, was.text());
    service
        .clients
        .dynamoDb()
        .updateItem(
            u ->
                u.tableName(service.app.table())
                    .key(org.replyby.dynamodb.items.Keys.of(id))
                    .updateExpression("SET reached = :r")
                    .expressionAttributeValues(
                        Map.of(
                            ":r",
                            software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(
                                "not-proved"))));
    assertThat(service.app.docket().alert(id).orElseThrow().state()).isEqualTo(unproved);
  }

  @Test
  void thePlanNamesThoseWhoCannotBeReachedAndNeverSaysThatTheyWereTold() {
    service.officials.addUnreachable("Ann Example");
    var deadline = TestService.deadlineOf(record());
    var plan = service.get("/v1/deadlines/" + deadline + "/plan").is(200);
    assertThat(String.valueOf(plan.list("cannotBeReached")))
        .contains("Ann Example", "no confirmed address");
    assertThat(String.valueOf(plan.list("rungs").getFirst())).contains("nobody could be told");
  }

  @Test
  void anExtensionSaysWhoWillBeTold() {
    var primary = service.officials.addReachable("Ann Example");
    var deadline = TestService.deadlineOf(record());
    var extended =
        service
            .post(
                "/v1/deadlines/" + deadline + "/extension",
                Map.of("due", Map.of("date", "2018-03-30"), "grantedBy", "BJA", "why", "Asked."))
            .is(200);
    assertThat(String.valueOf(extended.map("telling").get("willBeTold"))).contains(primary);
  }
}
