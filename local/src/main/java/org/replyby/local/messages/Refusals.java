package org.replyby.local.messages;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.model.Acknowledgment;
import org.replyby.model.AlertState;
import org.replyby.model.Deadline;
import org.replyby.model.Entered;
import org.replyby.model.Extension;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.model.Voiding;
import org.replyby.usecases.docket.Write;

/** Requests that are valid by themselves, but that are refused because of what is on record. */
final class Refusals {
  private static final SampleDocket DOCKET = SampleRecord.docket();
  private static final String DEADLINE = "POST /v1/deadlines/chicago-il.byrne-jag.d1/";
  private static final String MET = DEADLINE + "met {\"on\": \"2018-02-16\"}";
  private static final String EXTENSION =
      DEADLINE
          + "extension {\"due\": {\"date\": \"2018-03-09\"}, \"grantedBy\": \"Jo Example\","
          + " \"why\": \"The city asked.\"}";
  private static final String COVERING =
      EXTENSION.replace("\"grantedBy\"", "\"covers\": [\"petition\"], \"grantedBy\"");
  private static final String CLOSING =
      "POST /v1/recalculations/preview {\"closing\": {\"jurisdiction\": \"chicago-il\","
          + " \"date\": \"2018-02-12\", \"kind\": \"court\", \"name\": \"Snow\","
          + " \"authority\": \"an order\"}}";
  private static final String CONFIRM =
      DEADLINE + "confirmation {\"official\": \"chicago-il.oada\", \"planVersion\": 1}";
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
            changing(),
            correcting(),
            acknowledging(),
            withholding())
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<RefusedRequest> service() {
    var letter = right("POST /v1/letters");
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
            DOCKET.refusing(Write.NewJurisdiction.class), town(right("PUT /v1/jur"))),
        new RefusedRequest(DOCKET, town(right("POST /v1/letters"))),
        new RefusedRequest(
            SampleDocket.of(), right("POST /v1/subpoenas").replaceFirst(", \"follows[^,]*\"", "")),
        new RefusedRequest(DOCKET.refusing(Write.NewDocument.class), right("POST /v1/letters")),
        new RefusedRequest(DOCKET.refusing(Write.StandingLetter.class), right("POST /v1/letters")),
        new RefusedRequest(DOCKET.refusing(Write.NewDocument.class), right("POST /v1/subpoenas")),
        new RefusedRequest(DOCKET.refusing(Write.NewDeadline.class), right("POST /v1/deadlines ")),
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
            DOCKET, right("POST /v1/subpoenas").replace("{\"limited\": \"no\"}", restricted)),
        new RefusedRequest(
            notMarked,
            right("PUT /v1/matters").replace("{\"limited\": \"not-known\"}", restricted)));
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
                Stream.of(MET, EXTENSION, CONFIRM).map(line -> new RefusedRequest(docket, line)));
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

  private static Stream<RefusedRequest> changing() {
    var day = LocalDate.of(2018, 2, 12);
    var snow = new Closing(day, ClosureKind.COURT, "Snow", "an order");
    var many = Collections.nCopies(200, snow).toArray(Closing[]::new);
    var subpoena = SampleDemands.ofTheSubpoena().toArray();
    return Stream.of(
        new RefusedRequest(DOCKET.with(Sample.file(List.of(), many)), CLOSING),
        new RefusedRequest(DOCKET.with(Sample.file(List.of(), snow)), CLOSING),
        new RefusedRequest(DOCKET.with(extended(Deadline.MOST_EXTENSIONS)), EXTENSION),
        new RefusedRequest(DOCKET.with(subpoena), COVERING),
        new RefusedRequest(DOCKET, right("POST /v1/recalculations ")),
        new RefusedRequest(
            DOCKET.with(SampleRecord.usedRecalculation()), right("POST /v1/recalculations ")));
  }

  private static Stream<RefusedRequest> correcting() {
    var voiding = new Voiding("It was recorded twice.", new Entered(Sample.NOW, "clerk"));
    var isVoid = DOCKET.with(SampleDemands.letter().voidedBy(voiding));
    var gone = SampleRecord.voided();
    var entered = right("POST /v1/recalculations/preview {\"deadline\"");
    return Stream.of(
        new RefusedRequest(isVoid, right("POST /v1/recalculations/preview {\"letter\"")),
        new RefusedRequest(isVoid.refusing(Write.NewDocument.class), right("POST /v1/letters")),
        new RefusedRequest(DOCKET, right("POST /v1/recalculations/preview {\"removedClosing\"")),
        new RefusedRequest(DOCKET, entered.replace(".h1", ".d1")),
        new RefusedRequest(DOCKET.with(Sample.letter().closed(gone)), entered),
        new RefusedRequest(DOCKET.with(Sample.letter().closed(gone)), MET),
        new RefusedRequest(
            DOCKET,
            "POST /v1/recalculations/preview {\"letter\": {\"id\": \"chicago-il.byrne-jag.l1\"}}"),
        new RefusedRequest(
            DOCKET,
            "POST /v1/recalculations/preview {\"letter\": {\"id\": \"chicago-il.byrne-jag.l1\","
                + " \"follows\": \"chicago-il.byrne-jag.l1\", \"matter\": \"chicago-il.other\"}}"),
        new RefusedRequest(
            DOCKET,
            "POST /v1/recalculations/preview {\"letter\": {\"id\": \"chicago-il.byrne-jag.l1\","
                + " \"follows\": \"chicago-il.byrne-jag.l1\"}}"));
  }

  private static Deadline extended(int times) {
    var deadline = Sample.letter();
    var change =
        new Extension(
            deadline.dueDate(),
            1,
            Sample.NOW,
            Extension.Cause.EXTENDED,
            "Jo Example",
            "The city asked.",
            new Entered(Sample.NOW, "clerk"));
    for (int i = 0; i < times; i++) {
      deadline = deadline.redated(deadline.basis(), deadline.dueDate(), change, Sample.NOW, null);
    }
    return deadline;
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
    var wanted = right("POST /v1/matters/chicago-il.byrne-jag/withheld-texts");
    return Stream.of(
        new RefusedRequest(DOCKET, wanted),
        new RefusedRequest(DOCKET, wanted.replace("demand", "note")),
        new RefusedRequest(DOCKET, wanted.replace("\"entry\": 1", "\"entry\": 2")));
  }

  /** The first valid request that begins with this. */
  private static String right(String begin) {
    return Requests.right().stream()
        .filter(line -> line.startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  /** The same line for a town, which Chicago is not. */
  private static String town(String line) {
    return line.replace("\"city\"", "\"town\"");
  }
}
