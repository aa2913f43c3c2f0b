package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.replyby.local.Answer;
import org.replyby.local.Samples;
import org.replyby.local.aws.Watch;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.usecases.dispatching.RearmAlerts;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;

/**
 * A city in Illinois that uses the service under test. Its methods do what its clerks and its
 * officials do, and repeat a request that gets no answer.
 */
final class TestCity {
  private static final Pattern ACK = Pattern.compile("ACK ([A-Z0-9]{5})");
  private static final Pattern LINK = Pattern.compile("https://\\S+/acknowledge/\\S+");

  final FaultTestService service;
  final JurisdictionId id;
  final RetryingApiClient api;
  final CityOfficials officials;
  private final String name;
  private final List<Watch.Seen> sentInTime = new ArrayList<>();

  /** {@code watch} sees what SNS sends to the topics of this city's officials. */
  TestCity(FaultTestService service, String name, Watch watch) {
    this.service = service;
    this.name = name;
    this.id = new JurisdictionId(name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-il");
    this.api = new RetryingApiClient(service, id.toString());
    this.officials = new CityOfficials(service, id, api, watch);
    api.call("PUT", "/v1/jurisdictions/" + id, description());
  }

  Map<String, Object> description() {
    return Samples.map("name", name, "kind", "city", "state", "IL", "timeZone", "America/Chicago");
  }

  MatterId matter() {
    return MatterId.parse(id + ".byrne-jag-fy2016");
  }

  /** Records the January letter, due on 23 February, and returns its deadline's id. */
  String recordLetter() {
    var letter = Samples.letter("jurisdiction", description());
    return deadlineOf(api.call("POST", "/v1/letters", letter));
  }

  /** Records a subpoena with a return date of 7 February. */
  void recordSubpoena() {
    api.call("POST", "/v1/subpoenas", Samples.subpoena("jurisdiction", id.toString()));
  }

  private static String deadlineOf(Answer recorded) {
    return String.valueOf(recorded.map("deadline").get("deadline"));
  }

  /** Extends a deadline until 23 March. */
  void extend(String deadline) {
    var due = Map.of("date", "2018-03-23");
    changeDeadline(deadline, "extension", Map.of("due", due, "grantedBy", "BJA", "why", "Asked."));
  }

  void meet(String deadline) {
    changeDeadline(deadline, "met", Samples.met("2018-01-24"));
  }

  void withdraw(String deadline) {
    changeDeadline(deadline, "withdrawn", Map.of("on", "2018-01-24", "why", "Settled."));
  }

  void reopen(String deadline) {
    changeDeadline(deadline, "reopening", Map.of("why", "The reply was to another letter."));
  }

  private void changeDeadline(String deadline, String change, Map<String, ?> body) {
    api.call("POST", "/v1/deadlines/" + deadline + "/" + change, body).is(200);
  }

  /** Records that an order limits whom the city may tell to its city attorney Ann. */
  void restrict() {
    var counsel = List.of(officials.id("Ann").toString());
    disclose(Map.of("limited", "yes", "counsel", counsel));
  }

  /** Records, as counsel, that no order limits it any more. */
  void open() {
    disclose(Map.of("limited", "no"));
  }

  private void disclose(Map<String, ?> disclosure) {
    var body = Map.of("disclosure", disclosure, "why", "The order changed.");
    var path = "/v1/matters/" + matter() + "/disclosure";
    api.callAs(officials.id("Ann"), "PUT", path, body).is(200);
  }

  /** Acknowledges an alert by the API. */
  void acknowledge(Watch.Seen alert) {
    api.call("POST", "/v1/alerts/" + alert.alert() + "/acknowledgment", Map.of());
  }

  /** Presses the button of the page that the alert's email links to, until the page answers. */
  void pressButton(Watch.Seen alert) {
    var found = LINK.matcher(alert.email());
    assertThat(found.find()).isTrue();
    var link = URI.create(found.group());
    var request =
        new ApiEvent(
            "POST", link.getPath(), link.getRawQuery(), Map.of(), null, false, "192.0.2.1");
    api.retry(
        "press the button",
        () -> Invocation.of(service.app.acknowledge(), request.publicEvent()),
        page -> RetryingApiClient.statusOf(page) == 200);
  }

  /** Sends a text with the code at the end of the alert's text, from the official's phone. */
  void textCode(OfficialId official, Watch.Seen alert) {
    var code = ACK.matcher(alert.sms());
    assertThat(code.find()).as("%s", alert.sms()).isTrue();
    service.receiveText(officials.phoneNumber(official), "ACK " + code.group(1));
  }

  /** Makes the service send failed alerts again. */
  void redrive() {
    var rearm = new RearmAlerts(service.app.docket(), service.clock, attempt -> {});
    var operator = Principal.operator("operator");
    api.retry(
        "redrive",
        () -> rearm.rearm(operator, matter()),
        outcome -> outcome instanceof Outcome.Found);
  }

  /** Applies a change that moves dates. */
  void recalculate(Map<String, Object> change) {
    var applied = new LinkedHashMap<>(change);
    var preview = api.call("POST", "/v1/recalculations/preview", change).is(200);
    applied.put("token", preview.text("token"));
    api.call("POST", "/v1/recalculations", applied);
  }

  /** The change that closes the court on the date on which the letter is due. */
  Map<String, Object> courtClosing() {
    var closing =
        Samples.map(
            "jurisdiction", id.toString(),
            "date", "2018-02-23",
            "kind", "court",
            "name", "a day of snow",
            "authority", "General Order 18-0005");
    return Map.of("closing", closing);
  }

  /** Ends the reminders to confirm a date, so that a test sees the other alerts only. */
  void endConfirmReminders() {
    for (var deadline : service.app.docket().deadlines(id)) {
      var is = deadline.afterConfirmReminder();
      service.app.docket().commit(List.of(new Write.ChangedDeadline(deadline, is)));
    }
  }

  /** Sends all alerts that are due, writes their outcomes to the docket, and forgets them. */
  void settle() {
    service.recover();
    service.watch.take();
  }

  /** Sends all alerts that are due, and returns the last one to this official. */
  Watch.Seen settleAndFindLast(String official) {
    service.recover();
    return service.watch.take().reversed().stream()
        .filter(seen -> service.nameOf(seen.alert()).endsWith(" " + official))
        .findFirst()
        .orElseThrow();
  }

  /** Marks the moment after which nothing may be sent. What was sent until now is kept. */
  void expectNothingMore() {
    sentInTime.addAll(service.watch.take());
  }

  /** What was sent before {@link #expectNothingMore}. */
  List<Watch.Seen> sentInTime() {
    return List.copyOf(sentInTime);
  }

  /** Whether what was sent tells of a change of officials or addresses, and not of a deadline. */
  static boolean isOfPeople(String sent) {
    return sent.contains(".people-");
  }
}
