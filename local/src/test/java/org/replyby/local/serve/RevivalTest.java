package org.replyby.local.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.dynamodb.DynamoJurisdictions;
import org.replyby.local.Clerk;
import org.replyby.local.Clock;
import org.replyby.local.Installation;
import org.replyby.local.Machinery;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.aws.Watch;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.telemetry.Telemetry;

/** A table that is kept, on topics that are not: what {@code serve} finds at its second start. */
class RevivalTest {
  private final String name = TestAws.freshName();
  private final Clock clock = new Clock(Instant.parse("2018-01-24T15:00:00Z"));
  private final Clients clients = Clients.of(TestAws.endpoints());
  private final Installation app = installed();
  private final Clerk clerk = new Clerk(app.staffApi());

  private Installation installed() {
    LocalTable.create(clients.dynamoDb(), name);
    return Installation.on(
        clients,
        new Installation.Settings(
            name,
            name,
            new LinkSigner(
                "https://replyby.example", SigningKeys.only("a secret of this machine only"), true),
            clock,
            new Random(5),
            Installation.unpaced(),
            Telemetry.of((event, fields) -> {})));
  }

  @AfterEach
  void end() {
    clients.dynamoDb().deleteTable(d -> d.tableName(name));
    clients.close();
  }

  private Official official() {
    clerk.put(
        "/v1/jurisdictions/chicago-il",
        Map.of("name", "Chicago", "kind", "city", "state", "IL", "timeZone", "America/Chicago"));
    var answer =
        clerk.post(
            "/v1/jurisdictions/chicago-il/officials",
            Map.of("name", "Ann Example", "role", "City attorney"));
    var id = OfficialId.parse(String.valueOf(answer.get("official")));
    clerk.post("/v1/officials/" + id + "/subscriptions", Map.of("email", "ann@example.com"));
    return read(id);
  }

  private Official read(OfficialId id) {
    return app.docket().official(id).orElseThrow();
  }

  private int revive() {
    var jurisdictions = new DynamoJurisdictions(clients.dynamoDb(), name);
    return new Revival(app.docket(), jurisdictions, new SnsSubscriptions(clients.sns(), name))
        .revive();
  }

  private void recordLetter() {
    var letter = new LinkedHashMap<String, Object>();
    letter.put("jurisdiction", "chicago-il");
    letter.put("matter", Map.of("title", "Byrne JAG FY2016"));
    letter.put("from", Map.of("office", "Office of Justice Programs"));
    letter.put("delivery", "mail");
    letter.put("datedOn", "2018-01-24");
    letter.put("receivedOn", "2018-01-24");
    letter.put("demand", "Documents.");
    letter.put("responseDue", Map.of("date", "2018-02-23"));
    clerk.post("/v1/letters", letter);
  }

  @Test
  void whoWasConfirmedBeforeIsConfirmedAndToldAfterwards() {
    var before = official();
    clients.sns().deleteTopic(d -> d.topicArn(before.topicArn()));
    assertThat(revive()).isEqualTo(1);
    var after = read(before.id());
    assertThat(after.isReachable()).isTrue();
    assertThat(after.version()).isEqualTo(before.version() + 1);
    var watch = new Watch(clients, name);
    watch.on(after.topicArn());
    recordLetter();
    new Machinery(app).settle(clock.instant());
    assertThat(watch.take()).hasSize(1);
  }

  @Test
  void theNewSubscriptionIsNotTakenForAnOptOut() {
    var before = official();
    clients.sns().deleteTopic(d -> d.topicArn(before.topicArn()));
    revive();
    var path = "/v1/officials/" + before.id() + "/subscriptions";
    var shown = Invocation.of(app.staffApi(), ApiEvent.json("GET", path, null).event());
    assertThat(String.valueOf(shown.get("body")))
        .contains("\"state\":\"confirmed\"")
        .doesNotContain("opted-out");
  }

  @Test
  void whereNothingIsMissingNothingIsWritten() {
    var before = official();
    revive();
    assertThat(read(before.id())).isEqualTo(before);
  }
}
