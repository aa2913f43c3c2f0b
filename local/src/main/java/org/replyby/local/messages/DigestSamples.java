package org.replyby.local.messages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.digest.Digest;
import org.replyby.alerts.plan.Weekly;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleRecord;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Escalation;
import org.replyby.model.LastRung;
import org.replyby.model.Official;
import org.replyby.model.Reason;

/** Digests of a week with everything in it, and of one with nothing. */
final class DigestSamples {
  private DigestSamples() {}

  static Digest full() {
    return digest(open(), Sample.ada());
  }

  static Digest empty() {
    return digest(List.of());
  }

  /** Some acknowledged, some not, some escalated. */
  private static List<Deadline> open() {
    return List.of(
        Sample.of(DeadlineKind.PETITION),
        Sample.of(DeadlineKind.COMPLIANCE),
        waiting(Sample.letter(), 0),
        waiting(Sample.within(31), 2),
        Sample.laterLetter().awaiting(SampleRecord.met()),
        Sample.subpoena());
  }

  private static Deadline waiting(Deadline deadline, int steps) {
    var escalation = new Escalation(steps, Sample.at("2018-02-17T09:00"));
    return deadline.telling(new LastRung("d7", Sample.NOW, List.of("oada"), escalation));
  }

  private static Digest digest(List<Deadline> open, Official... unreachable) {
    return new Digest(
        "Chicago",
        Sample.ZONE,
        Sample.NOW,
        open,
        open.stream().map(Deadline::id).collect(Collectors.toSet()),
        open.isEmpty() ? Map.of() : Map.of(Reason.APPROACHING, 3),
        List.of(unreachable),
        open.isEmpty() ? List.of() : List.of(Sample.matter()),
        open.isEmpty()
            ? List.of()
            : Stream.of(SampleRecord.met(), SampleRecord.voided())
                .map(Sample.letter()::closed)
                .toList(),
        Weekly.DAYS);
  }
}
