package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The functions' log of a letter whose alerts go out by email and by text, and whose answer is
 * late. The log contains ids, but nothing about a person or about the content of the letter.
 */
class NothingPersonalIsLoggedTest {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final String DEMAND = "The mayor's private correspondence with Zebulon Quigley.";

  /** Words that no id contains: ids consist of the jurisdiction, the matter and random names. */
  private static final List<String> PERSONAL =
      List.of(
          "Zebulon",
          "Quigley",
          "Wilhelmina",
          "5550123",
          "555 0123",
          "555 0177",
          "5550177",
          "@",
          "correspondence",
          "Signatoria");

  private final CapturedTelemetry captured = new CapturedTelemetry();
  private final TestService service =
      TestService.startedAt(TestService.JANUARY, captured.telemetry);

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void aWholeCaseLeavesNoNameAddressPhoneOrContentInTheLog() {
    service.addChicago();
    subscribe(service.officials.addReachable("Wilhelmina Vanderbilt"));
    var deadline = record();
    mistakes(deadline);
    pass();
    var log = captured.text();
    assertThat(captured.events("alert.published")).hasSizeGreaterThan(3);
    assertThat(captured.events("request")).hasSizeGreaterThan(8);
    assertThat(captured.events("item.postponed")).isNotEmpty();
    assertThat(captured.events("alert.unreached")).isNotEmpty();
    assertThat(log.toLowerCase(Locale.ROOT))
        .doesNotContain(PERSONAL.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList());
  }

  private void subscribe(String official) {
    var path = "/v1/officials/" + official + "/subscriptions";
    var phone = service.post(path, Map.of("phone", "+1 312 555 0123")).is(201);
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "only moto shows the texts that it was asked to send");
    var code = CODE.matcher(EmulatorState.lastText());
    assertThat(code.find()).isTrue();
    service
        .post(
            "/v1/subscriptions/" + phone.text("subscription") + "/confirm",
            Map.of("code", code.group()))
        .is(200);
    assertThat(captured.text()).doesNotContain(code.group());
    service.officials.confirm(service.officials.addUnreachable("Zebulon Quigley"));
  }

  private String record() {
    var from = Map.of("office", "Office of Justice Programs", "signatory", "Signatoria");
    var letter = Samples.letter("demand", DEMAND, "from", from);
    return TestService.deadlineOf(service.post("/v1/letters", letter).is(201));
  }

  /** Makes requests that are refused and writes an unreadable item, all with personal content. */
  private void mistakes(String deadline) {
    service.post("/v1/letters", Samples.letter("demand", "")).is(422);
    service.call("POST", "/v1/letters", "{\"demand\": \"" + DEMAND + "\"", null).is(400);
    service.get("/v1/officials/wilhelmina@example.com").is(404);
    service.get("/v1/letters/wilhelmina@example.com/parts/more").is(404);
    service.call("POST", "/v1/members/wilhelmina@example.com", "{}", null).is(405);
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("Quigley", "why", DEMAND));
    var poison =
        Map.of(
            "pk", AttributeValue.fromS("J#chicago-il"),
            "sk", AttributeValue.fromS("D#poison"),
            "type", AttributeValue.fromS("deadline"),
            "demand", AttributeValue.fromS(DEMAND),
            "duePartition", AttributeValue.fromS("chicago-il"),
            "dueShard", AttributeValue.fromS("due#1"),
            "dueAt", AttributeValue.fromS("2018-01-01T00:00:00.000Z"));
    service.clients.dynamoDb().putItem(p -> p.tableName(service.app.table()).item(poison));
  }

  private void pass() {
    service.deliverStream();
    for (var moment :
        List.of(
            "2018-02-09T15:00:00Z",
            "2018-02-16T15:00:00Z",
            "2018-02-20T15:00:00Z",
            "2018-02-24T15:00:00Z")) {
      service.runAt(moment);
    }
  }
}
