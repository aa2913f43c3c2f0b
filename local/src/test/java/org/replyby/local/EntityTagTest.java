package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;
import static org.replyby.local.StatusLines.delivered;
import static org.replyby.local.StatusLines.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;

/** A change is refused if a person changed the same thing since, and not if the service did. */
@Tag("aws")
class EntityTagTest extends TextFixture {
  private static final String CITY = "/v1/jurisdictions/chicago-il";
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  private final Versioned office = new Versioned(service);

  /** What a request would find changed, by its path. */
  private Map<String, String> tags(String deadline) {
    var tags = new TreeMap<String, String>();
    for (var path : List.of(CITY, CITY + "/escalation", MATTER, deadline, "/v1/officials/" + ann)) {
      tags.put(path, office.tag(path));
    }
    var kept = service.get("/v1/officials/" + ann + "/subscriptions").list("subscriptions");
    var subscription = "/v1/subscriptions/" + kept.getFirst().get("subscription");
    tags.put(subscription, office.tag(subscription));
    for (var alert : alerts()) {
      tags.put(alert, office.tag(alert));
    }
    return tags;
  }

  private List<String> alerts() {
    return service.get(MATTER + "/alerts").list("alerts").stream()
        .map(alert -> "/v1/alerts/" + alert.get("alert"))
        .toList();
  }

  @Test
  void aReminderThatFiresIsNoConflict() {
    var deadline = "/v1/deadlines/" + service.recordLetter();
    service.deliverStream();
    var seen = office.tag(deadline);
    var ofOfficial = office.tag("/v1/officials/" + ann);
    service.runAt("2018-02-16T15:00:00Z");
    assertThat(alerts()).hasSizeGreaterThan(1);

    var due = map("due", map("date", "2018-03-30"), "grantedBy", "BJA", "why", "Asked.");
    var extended = office.post(deadline + "/extension", due, seen).is(200);
    assertThat(extended.text("etag")).isNotEqualTo(seen).isEqualTo(office.tag(deadline));
    var digest = map("wanted", true);
    office.put("/v1/officials/" + ann + "/digest", digest, ofOfficial).is(200);
  }

  @Test
  void whatTheServiceDoesLeavesEveryTagAsItIs() {
    var deadline = "/v1/deadlines/" + service.recordLetter();
    var before = tags(deadline);
    service.deliverStream();
    service.sweep();
    var message = service.get(MATTER + "/alerts").list("alerts").getFirst().get("messageId");
    report(service, delivered(String.valueOf(message), phone));
    service.reconcile();
    service.runAt("2018-02-16T15:00:00Z");
    service.runAt("2018-02-22T15:00:00Z");

    assertThat(tags(deadline)).containsAllEntriesOf(before);
    assertThat(alerts()).hasSizeGreaterThan(2);
  }

  @Test
  void whatAnotherPersonChangedIsSaidWithItsTag() {
    var path = "/v1/officials/" + ann;
    var seen = office.tag(path);
    var other = office.call("PATCH", path, map("role", "Mayor"), seen).is(200);
    var refused = office.call("PATCH", path, map("name", "Anna Example"), seen).is(412);

    assertThat(refused.text("type")).isEqualTo("/reference#problem-changed");
    assertThat(service.get(path).text("name")).isEqualTo("Ann Example");
    office.call("PATCH", path, map("name", "Anna Example"), other.text("etag")).is(200);
    office.call("PATCH", path, map("name", "Ann Example"), null).is(428);
    office.call("PATCH", path, map("name", "Ann Example"), "*").is(200);
  }

  @Test
  void theSameChangeAgainIsAnsweredLikeTheFirst() {
    var deadline = "/v1/deadlines/" + service.recordLetter();
    var seen = office.tag(deadline);
    var met = Samples.met("2018-01-24");
    office.post(deadline + "/met", met, seen).is(200);
    office.post(deadline + "/met", met, seen).is(200);
    var withdrawn = map("on", "2018-01-24", "why", "x");
    office.post(deadline + "/withdrawn", withdrawn, seen).is(409);
    office.post(deadline + "/reopening", map("why", "By mistake."), seen).is(412);
    office.post(deadline + "/reopening", map("why", "By mistake."), office.tag(deadline)).is(200);
  }

  @Test
  void theAnswerThatIsKeptComesFirst() {
    var path = "/v1/deadlines/" + service.recordLetter();
    var seen = office.tag(path);
    var met = Json.write(Samples.met("2018-01-24"));
    var keyed = ApiEvents.event("POST", path + "/met", met, "the-key", "clerk", "*");
    var event = ApiEvents.matching(seen, keyed);
    office.answer(event).is(200);
    office.post(path + "/reopening", map("why", "By mistake."), "*").is(200);

    assertThat(office.answer(event).is(200).text("state")).isEqualTo("met");
    assertThat(service.get(path).text("state")).isEqualTo("open");
  }

  @Test
  void oneAcknowledgmentDoesNotTakeBackAnother() {
    service.recordLetter();
    service.deliverStream();
    service.sweep();
    var alert = alerts().getFirst();
    var unknown = office.tag(alert);
    var known = office.post(alert + "/acknowledgment", map(), unknown).is(201).text("etag");
    office.post(alert + "/acknowledgment", map(), unknown).is(200);
    office.call("DELETE", alert + "/acknowledgment", null, unknown).is(412);
    office.call("DELETE", alert + "/acknowledgment", null, known).is(200);
    assertThat(office.tag(alert)).isEqualTo(unknown);
  }

  @Test
  void anEndedSubscriptionHasAnotherTag() {
    var kept = service.get("/v1/officials/" + ann + "/subscriptions").list("subscriptions");
    var path = "/v1/subscriptions/" + kept.getFirst().get("subscription");
    var seen = office.tag(path);
    office.call("DELETE", path, null, "\"00000000000000000000\"").is(412);
    var ended = office.call("DELETE", path, null, seen).is(200);
    assertThat(ended.text("etag")).isNotEqualTo(seen);
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    assertThat(office.tag(path)).isEqualTo(ended.text("etag"));
    office.call("DELETE", path, null, seen).is(200);
  }

  @Test
  void aMatterIsNotDisclosedOnAnOldAnswer() {
    service.recordLetter();
    var seen = office.tag(MATTER);
    var unknown = map("disclosure", map("limited", "not-known"), "why", "Perhaps an order.");
    office.put(MATTER + "/disclosure", unknown, "\"00000000000000000000\"").is(412);
    assertThat(office.put(MATTER + "/disclosure", unknown, seen).is(200).text("etag"))
        .isNotEqualTo(seen);
  }

  @Test
  void aMemberIsNotEditedOnAnOldAnswer() {
    var invited = service.post(CITY + "/members", RouteBodies.member()).is(201);
    var path = "/v1/members/" + invited.text("member");
    var seen = office.tag(path);
    var viewer = map("roles", List.of("viewer", "clerk"));
    var edited = office.call("PATCH", path, viewer, seen).is(200);
    office.call("PATCH", path, map("roles", List.of("viewer")), seen).is(412);
    office.call("DELETE", path, null, seen).is(412);
    office.call("DELETE", path, null, edited.text("etag")).is(200);
    service.get(path).is(404);
  }
}
