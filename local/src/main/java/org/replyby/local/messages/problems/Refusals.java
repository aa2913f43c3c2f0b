package org.replyby.local.messages.problems;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleDocket;
import org.replyby.local.messages.samples.SampleRecord;
import org.replyby.model.Acknowledgment;
import org.replyby.model.AlertState;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.usecases.docket.Write;

/** Requests that are valid by themselves, but that are refused because of what is on record. */
final class Refusals {
  private static final SampleDocket DOCKET = SampleRecord.docket();
  private static final String CONFIRM =
      Requests.DEADLINE + "confirmation {\"official\": \"chicago-il.oada\", \"planVersion\": 1}";
  private static final String ACKNOWLEDGE =
      "POST /v1/alerts/chicago-il.byrne-jag.d1.1.d7.oada/acknowledgment";

  private Refusals() {}

  static List<RefusedRequest> all() {
    return Stream.of(
            service(),
            recording(),
            restricting(),
            SubscriptionRefusals.all(),
            PeopleRefusals.all(),
            closing(),
            ClosingRefusals.all(),
            confirming(),
            DateRefusals.all(),
            acknowledging(),
            withholding(),
            sharing(),
            papers(),
            ImportRefusals.all(DOCKET))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<RefusedRequest> service() {
    var letter = Requests.right("POST /v1/letters");
    return Stream.of(
        new RefusedRequest(SampleDocket.of(), "GET /v1/letters/chicago-il.byrne-jag.l1"),
        new RefusedRequest(DOCKET.busy(), letter),
        new RefusedRequest(
            SampleDocket.of(Sample.file(List.of())).refusing(Write.NewDocument.class), letter));
  }

  private static Stream<RefusedRequest> recording() {
    var full = Sample.file(Collections.nCopies(Official.MOST_PER_JURISDICTION, Sample.ada()));
    return Stream.of(
        new RefusedRequest(
            DOCKET.refusing(Write.NewJurisdiction.class), town(Requests.right("PUT /v1/jur"))),
        new RefusedRequest(DOCKET, town(Requests.right("POST /v1/letters"))),
        new RefusedRequest(
            SampleDocket.of(),
            Requests.right("POST /v1/subpoenas").replaceFirst(", \"follows[^,]*\"", "")),
        new RefusedRequest(
            DOCKET.refusing(Write.NewDocument.class), Requests.right("POST /v1/letters")),
        new RefusedRequest(
            DOCKET.refusing(Write.StandingLetter.class), Requests.right("POST /v1/letters")),
        new RefusedRequest(
            DOCKET.refusing(Write.NewContent.class), Requests.right("POST /v1/letters")),
        new RefusedRequest(
            DOCKET.refusing(Write.NewDocument.class), Requests.right("POST /v1/subpoenas")),
        new RefusedRequest(
            DOCKET.refusing(Write.NewDeadline.class), Requests.right("POST /v1/deadlines ")),
        new RefusedRequest(DOCKET, register(Sample.ada().name())),
        new RefusedRequest(DOCKET.refusing(Write.NewOfficial.class), register("Bo Example")),
        new RefusedRequest(DOCKET.with(full), register("Bo Example")));
  }

  /** Sample officials are attorneys, and sample matters are open. */
  private static Stream<RefusedRequest> restricting() {
    var notMarked = DOCKET.with(Sample.file(List.of(Sample.ada().marked(false))));
    var restricted = "{\"limited\": \"yes\", \"counsel\": [\"chicago-il.oada\"]}";
    return Stream.of(
        new RefusedRequest(
            DOCKET,
            Requests.right("POST /v1/subpoenas").replace("{\"limited\": \"no\"}", restricted)),
        new RefusedRequest(
            notMarked,
            Requests.right("PUT /v1/matters").replace("{\"limited\": \"not-known\"}", restricted)));
  }

  private static String register(String name) {
    return "POST /v1/jurisdictions/chicago-il/officials {\"name\": \""
        + name
        + "\", \"role\": \"City attorney\"}";
  }

  private static Stream<RefusedRequest> closing() {
    return Stream.of(SampleRecord.met(), SampleRecord.withdrawn())
        .map(state -> DOCKET.with(Sample.letter().closed(state)))
        .flatMap(
            docket ->
                Stream.of(Requests.MET, Requests.EXTENSION, CONFIRM)
                    .map(line -> new RefusedRequest(docket, line)));
  }

  private static Stream<RefusedRequest> confirming() {
    var ada = Sample.ada();
    var nobody = DOCKET.with(Sample.file(List.of()));
    var notMarked = DOCKET.with(Sample.file(List.of(ada.marked(false))));
    return Stream.of(
        new RefusedRequest(nobody, CONFIRM),
        new RefusedRequest(notMarked, CONFIRM),
        new RefusedRequest(DOCKET, CONFIRM),
        new RefusedRequest(DOCKET, CONFIRM.replace("planVersion\": 1", "planVersion\": 2")),
        new RefusedRequest(
            DOCKET,
            CONFIRM.replace("\"planVersion", "\"later\": {\"reason\": \"x\"}, \"planVersion")));
  }

  private static Stream<RefusedRequest> acknowledging() {
    var alert = Sample.alert(Sample.letter(), "d7", Reason.APPROACHING, List.of());
    var unreached = alert.in(new AlertState.Unreached(Sample.NOW), 0, null);
    return Stream.of(
        new RefusedRequest(DOCKET.with(alert), ACKNOWLEDGE),
        new RefusedRequest(DOCKET.with(unreached), ACKNOWLEDGE),
        new RefusedRequest(
            DOCKET.with(
                alert.acknowledged(
                    new Acknowledgment(Sample.NOW, Acknowledgment.How.API, "clerk"))),
            ACKNOWLEDGE.replace("POST", "DELETE")));
  }

  private static Stream<RefusedRequest> withholding() {
    var wanted = Requests.right("POST /v1/matters/chicago-il.byrne-jag/withheld-texts");
    return Stream.of(
        new RefusedRequest(DOCKET, wanted),
        new RefusedRequest(DOCKET, wanted.replace("demand", "note")),
        new RefusedRequest(DOCKET, wanted.replace("\"entry\": 1", "\"entry\": 2")));
  }

  private static Stream<RefusedRequest> sharing() {
    var wanted = Requests.right("PUT /v1/matters/chicago-il.byrne-jag/sharing");
    return Stream.of("unknown", "full")
        .map(c -> new RefusedRequest(DOCKET, wanted.replace("section-1373-review-2018", c)));
  }

  private static Stream<RefusedRequest> papers() {
    var papers = "/v1/documents/chicago-il.byrne-jag.";
    var reason = "/withdrawal {\"why\": \"It was sent twice.\"}";
    return Stream.concat(
        Stream.of("waiting", "refused", "withdrawn")
            .map(paper -> new RefusedRequest(DOCKET, "POST " + papers + paper + reason)),
        Stream.of(new RefusedRequest(DOCKET, "GET " + papers + "withdrawn/content")));
  }

  /** The same line for a town, which Chicago is not. */
  private static String town(String line) {
    return line.replace("\"city\"", "\"town\"");
  }
}
