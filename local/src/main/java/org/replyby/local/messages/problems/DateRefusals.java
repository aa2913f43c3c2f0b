package org.replyby.local.messages.problems;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleDemands;
import org.replyby.local.messages.samples.SampleDocket;
import org.replyby.local.messages.samples.SampleRecord;
import org.replyby.model.Deadline;
import org.replyby.model.Entered;
import org.replyby.model.Extension;
import org.replyby.model.Voiding;
import org.replyby.usecases.docket.Write;

/** Changes of dates that are refused because of what is on record: more time, and corrections. */
final class DateRefusals {
  private static final SampleDocket DOCKET = SampleRecord.docket();
  private static final String COVERING =
      Requests.EXTENSION.replace("\"grantedBy\"", "\"covers\": [\"petition\"], \"grantedBy\"");
  private static final String CLOSING =
      "POST /v1/recalculations/preview {\"closing\": {\"jurisdiction\": \"chicago-il\","
          + " \"date\": \"2018-02-12\", \"kind\": \"court\", \"name\": \"Snow\","
          + " \"authority\": \"an order\"}}";

  private DateRefusals() {}

  static Stream<RefusedRequest> all() {
    return Stream.concat(changing(), correcting());
  }

  private static Stream<RefusedRequest> changing() {
    var day = LocalDate.of(2018, 2, 12);
    var snow = new Closing(day, ClosureKind.COURT, "Snow", "an order");
    var many = Collections.nCopies(200, snow).toArray(Closing[]::new);
    var subpoena = SampleDemands.ofTheSubpoena().toArray();
    return Stream.of(
        new RefusedRequest(DOCKET.with(Sample.file(List.of(), many)), CLOSING),
        new RefusedRequest(DOCKET.with(Sample.file(List.of(), snow)), CLOSING),
        new RefusedRequest(DOCKET.with(extended(Deadline.MOST_EXTENSIONS)), Requests.EXTENSION),
        new RefusedRequest(DOCKET.with(subpoena), COVERING),
        new RefusedRequest(DOCKET, Requests.right("POST /v1/recalculations ")),
        new RefusedRequest(
            DOCKET.with(SampleRecord.usedRecalculation()),
            Requests.right("POST /v1/recalculations ")));
  }

  private static Stream<RefusedRequest> correcting() {
    var voiding = new Voiding("It was recorded twice.", new Entered(Sample.NOW, "clerk"));
    var isVoid = DOCKET.with(SampleDemands.letter().voidedBy(voiding));
    var gone = SampleRecord.voided();
    var entered = Requests.right("POST /v1/recalculations/preview {\"deadline\"");
    return Stream.of(
        new RefusedRequest(isVoid, Requests.right("POST /v1/recalculations/preview {\"letter\"")),
        new RefusedRequest(
            isVoid.refusing(Write.NewDocument.class), Requests.right("POST /v1/letters")),
        new RefusedRequest(
            DOCKET, Requests.right("POST /v1/recalculations/preview {\"removedClosing\"")),
        new RefusedRequest(DOCKET, entered.replace(".h1", ".d1")),
        new RefusedRequest(DOCKET.with(Sample.letter().closed(gone)), entered),
        new RefusedRequest(DOCKET.with(Sample.letter().closed(gone)), Requests.MET),
        new RefusedRequest(
            DOCKET,
            "POST /v1/recalculations/preview {\"letter\": {\"letter\": \"chicago-il.byrne-jag.l1\"}}"),
        new RefusedRequest(
            DOCKET,
            "POST /v1/recalculations/preview {\"letter\": {\"letter\": \"chicago-il.byrne-jag.l1\","
                + " \"follows\": \"chicago-il.byrne-jag.l1\", \"matter\": \"chicago-il.other\"}}"),
        new RefusedRequest(
            DOCKET,
            "POST /v1/recalculations/preview {\"letter\": {\"letter\": \"chicago-il.byrne-jag.l1\","
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
}
