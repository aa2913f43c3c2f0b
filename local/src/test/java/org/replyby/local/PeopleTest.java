package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.aws.Watch;

/** Officials are edited, retired and put on leave, and everyone whom it concerns is told. */
@Tag("aws")
class PeopleTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String ann = "";
  private String bob = "";
  private final List<Watch.Seen> seen = new ArrayList<>();

  @BeforeEach
  void twoOfficials() {
    service.addChicago();
    ann = service.officials.addReachable("Ann Example");
    bob = service.officials.addReachable("Bob Example", "deputy");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private String path(String official) {
    return "/v1/officials/" + official;
  }

  private Answer patch(String official, Map<String, ?> body) {
    return service.call("PATCH", path(official), Json.write(body), null);
  }

  /** The emails that went out to an official so far. */
  private List<String> texts(String official) {
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    seen.addAll(service.watch.take());
    var name = official.substring(official.indexOf('.') + 1);
    return seen.stream()
        .filter(s -> s.alert().startsWith(official + ".") || s.alert().endsWith("." + name))
        .map(Watch.Seen::email)
        .toList();
  }

  @Test
  void anEditedTierIsToldToThePersonAndTheDeputiesAndIsOnTheDocket() {
    patch(ann, Map.of("tier", "watcher", "role", "Clerk")).is(200);
    assertThat(texts(bob).toString())
        .contains(
            "Ann Example (Clerk) is now somebody who only follows (watcher). Before: alerted first (primary).");
    assertThat(texts(ann).toString()).contains("role of Ann Example", "City attorney to Clerk");
    var lines = service.get("/v1/jurisdictions/chicago-il/docket").is(200).list("entries");
    assertThat(((Map<?, ?>) lines.getLast().get("details")).get("tier"))
        .isEqualTo("primary -> watcher");
  }

  @Test
  void theSameKeyWithAnotherTierIsRefused() {
    var path = "/v1/jurisdictions/chicago-il/officials";
    var cara = Map.of("name", "Cara", "role", "Clerk", "tier", "primary");
    service.call("POST", path, Json.write(cara), "key-1").is(201);
    var other = Map.of("name", "Cara", "role", "Clerk", "tier", "watcher");
    var refused = service.call("POST", path, Json.write(other), "key-1").is(409);
    assertThat(refused.text("detail")).contains("another tier", "edit the official chicago-il.");
  }

  @Test
  void aStandInHearsInsteadThroughTheLastDayOfALeave() {
    var leave = Map.of("until", "2018-01-31", "standIn", bob);
    service.put(path(ann) + "/leave", leave).is(200);
    service.recordLetter();
    assertThat(texts(ann)).noneMatch(t -> t.contains("city staff recorded the letter"));
    assertThat(texts(bob)).anyMatch(t -> t.contains("city staff recorded the letter"));
    service.delete(path(ann) + "/leave").is(200);
    assertThat(texts(ann)).anyMatch(t -> t.contains("leave"));
  }

  @Test
  void theSuccessorOfARetiredOfficialGetsAnAlertForEachOpenDeadlineOnce() {
    service.recordLetter();
    service.deliverStream();
    var cara = service.officials.addReachable("Cara Example");
    service.deliverStream();
    var retirement = Map.of("successor", cara);
    service.post(path(ann) + "/retirement", retirement).is(200);
    service.post(path(ann) + "/retirement", retirement).is(200);
    assertThat(texts(cara)).filteredOn(t -> t.contains("you are their successor")).hasSize(1);
    assertThat(texts(ann)).anyMatch(t -> t.contains("Ann Example (City attorney) has retired"));
    var listed = service.get("/v1/jurisdictions/chicago-il/officials").is(200);
    assertThat(listed.list("officials")).noneMatch(o -> o.get("official").equals(ann));
    service.post(path(ann) + "/subscriptions", Map.of("email", "x@example.com")).is(409);
  }

  @Test
  void aRemovedAddressGetsOneLastMessageBeforeItIsUnsubscribed() {
    var subs = service.get(path(ann) + "/subscriptions").is(200).list("subscriptions");
    var id = String.valueOf(subs.getFirst().get("subscription"));
    service.delete("/v1/subscriptions/" + id).is(200);
    assertThat(state()).isEqualTo("cancelling");
    assertThat(texts(ann)).filteredOn(t -> t.contains("no message after this one")).hasSize(1);
    assertThat(state()).isEqualTo("cancelled");
  }

  private Object state() {
    return service
        .get(path(ann) + "/subscriptions")
        .is(200)
        .list("subscriptions")
        .getFirst()
        .get("state");
  }

  @Test
  void anEscalationThatIsChangedIsTold() {
    service
        .put(
            "/v1/jurisdictions/chicago-il/escalation",
            Map.of("part", 2, "leastMinutes", 10, "mostMinutes", 60))
        .is(200);
    assertThat(texts(bob).toString())
        .contains(
            "now passes an alert that nobody acknowledges on to other officials after half of the time left");
  }

  @Test
  void rockfordInIllinoisWithZoneTokyoIsRefused() {
    var body = Map.of("name", "Rockford", "kind", "city", "state", "IL", "timeZone", "Asia/Tokyo");
    var refused = service.put("/v1/jurisdictions/rockford-il", body).is(422);
    assertThat(refused.body().toString()).contains("America/Chicago");
  }
}
