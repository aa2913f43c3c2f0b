package org.replyby.local.messages;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.replyby.acknowledge.Acknowledge;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleDocket;
import org.replyby.local.messages.samples.SampleRecord;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.DeadlineState;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.model.Tier;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;

/** The pages behind the link in an email, each answered by the function itself. */
record Pages(PrintStream out) {
  private static final LinkSigner SIGNER =
      new LinkSigner("https://replyby.example", SigningKeys.only("a secret for samples"), true);

  private static final Alert UNSENT =
      Sample.alert(Sample.letter(), "d7", Reason.APPROACHING, List.of());
  private static final Alert SENT =
      UNSENT.in(new AlertState.Published("message", Sample.NOW), 1, null);
  private static final Alert KNOWN = known(Acknowledgment.How.EMAIL_LINK);

  private static final SampleDocket DOCKET = SampleRecord.docket().with(SENT);

  void print() {
    page("A link is opened", "GET", DOCKET);
    page("Its button is pressed", "POST", DOCKET);
    page("A watcher's link is opened", "GET", DOCKET.with(watcher()));
    page("A watcher's button was pressed", "GET", DOCKET.with(watcher()).with(KNOWN));
    for (var how : Acknowledgment.How.values()) {
      page(
          "A link is opened, acknowledged before: " + PlainWords.words(how),
          "GET",
          DOCKET.with(known(how)));
    }
    var changed = DOCKET.with(Sample.laterLetter());
    page("The date was changed since", "GET", changed);
    page("The date was changed since, acknowledged before", "GET", changed.with(KNOWN));
    closed("The deadline was met since", SampleRecord.met());
    closed("The demand was withdrawn since", SampleRecord.withdrawn());
    closed("The deadline is void since", SampleRecord.voided());
    for (var state : neverSent()) {
      var unsent = DOCKET.with(UNSENT.in(state, 0, null));
      page("The alert was not sent: " + state.getClass().getSimpleName(), "POST", unsent);
    }
    page("Others change the same matter", "POST", DOCKET.busy());
    page("Another method", "DELETE", DOCKET);
    page("A link that nobody sent", ApiEvent.json("GET", "/acknowledge/x", null), DOCKET);
    page("An address that leads nowhere", ApiEvent.json("GET", "/", null), DOCKET);
    page("A link after 14 days", event("GET", Sample.NOW.minus(Duration.ofDays(15))), DOCKET);
    page("A fault of the service", "GET", SampleDocket.of(SENT));
  }

  private static Official watcher() {
    var ada = Sample.ada();
    return new Official(
        ada.id(),
        ada.name(),
        "Council member",
        Tier.WATCHER,
        ada.leastSeverity(),
        ada.digest(),
        false,
        ada.topicArn(),
        ada.subscriptions(),
        ada.timesReached(),
        ada.version());
  }

  private static Alert known(Acknowledgment.How how) {
    return SENT.acknowledged(new Acknowledgment(Sample.NOW, how, "chicago-il.oada"));
  }

  private static List<AlertState> neverSent() {
    return List.of(
        new AlertState.Pending(),
        new AlertState.Superseded("replaced", Sample.NOW),
        new AlertState.Unreached(Sample.NOW),
        new AlertState.Failed("InvalidParameter", Sample.NOW));
  }

  private void closed(String title, DeadlineState state) {
    var docket = DOCKET.with(Sample.letter().closed(state));
    page(title, "GET", docket);
    page(title + ", acknowledged before", "GET", docket.with(KNOWN));
  }

  private void page(String title, String method, SampleDocket docket) {
    page(title, event(method, Sample.NOW), docket);
  }

  private static ApiEvent event(String method, Instant sentAt) {
    var link = URI.create(SIGNER.of(SENT.id(), sentAt).acknowledgeAddress());
    return ApiEvent.json(method, link.getPath(), null).asking(link.getRawQuery());
  }

  private void page(String title, ApiEvent event, SampleDocket docket) {
    InstantSource clock = InstantSource.fixed(Sample.NOW);
    var links = new AcknowledgeByLink(docket, SIGNER, clock, attempt -> {});
    var function = new Acknowledge(links, clock, Telemetry.of((line, fields) -> {}));
    Map<String, Object> answer = Invocation.of(function, event.publicEvent());
    var document = String.valueOf(answer.get("body"));
    out.println("==== Page: " + title);
    out.println("Title: " + PlainWords.title(document));
    out.println();
    out.println(PlainWords.text(document));
    out.println();
  }
}
