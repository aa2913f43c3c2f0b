package org.replyby.local.messages.problems;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleRecord;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.Extension;

/** Requests about the end of a deadline that are refused because of what is on record. */
final class ClosingRefusals {
  private static final String DEADLINE = "POST /v1/deadlines/chicago-il.byrne-jag.d1/";
  private static final String CONFIRM = DEADLINE + "closing-confirmation {\"planVersion\": 1}";
  private static final String REOPEN = DEADLINE + "reopening {\"why\": \"A wrong deadline.\"}";
  private static final String MET =
      DEADLINE
          + "met {\"on\": \"2018-02-15\", \"sent\": \"x\", \"how\": \"x\", \"reference\": \"x\"}";

  private ClosingRefusals() {}

  static Stream<RefusedRequest> all() {
    var letter = Sample.letter();
    var docket = SampleRecord.docket();
    var waiting = docket.with(letter.awaiting(SampleRecord.met()));
    var own = docket.with(letter.awaiting(by("local-clerk")));
    var closed = docket.with(letter.closed(SampleRecord.met()));
    var gone = docket.with(letter.closed(SampleRecord.voided()));
    return Stream.of(
        new RefusedRequest(docket, CONFIRM),
        new RefusedRequest(docket, CONFIRM.replace(": 1", ": 2")),
        new RefusedRequest(docket, REOPEN),
        new RefusedRequest(waiting, MET),
        new RefusedRequest(waiting, CONFIRM),
        new RefusedRequest(own, CONFIRM),
        new RefusedRequest(closed, CONFIRM),
        new RefusedRequest(gone, CONFIRM),
        new RefusedRequest(gone, REOPEN),
        new RefusedRequest(docket.with(oftenChanged()), REOPEN),
        new RefusedRequest(
            docket.with(Sample.file(List.of(Sample.ada()))),
            "PUT /v1/jurisdictions/chicago-il/second-person {\"secondPerson\": \"required\"}"));
  }

  private static DeadlineState.Met by(String person) {
    var met = SampleRecord.met();
    return new DeadlineState.Met(met.on(), met.evidence(), new Entered(Sample.NOW, person), null);
  }

  private static Deadline oftenChanged() {
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
    for (var each : Collections.nCopies(Deadline.MOST_EXTENSIONS, change)) {
      deadline = deadline.redated(deadline.basis(), deadline.dueDate(), each, Sample.NOW, null);
    }
    return deadline.closed(SampleRecord.met());
  }
}
