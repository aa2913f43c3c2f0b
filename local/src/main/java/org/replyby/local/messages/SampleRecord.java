package org.replyby.local.messages;

import java.time.LocalDate;
import java.util.List;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;

/** The sample as it is on record, and the ways its deadline can end. */
final class SampleRecord {
  private static final LocalDate DAY = LocalDate.of(2018, 2, 15);

  private SampleRecord() {}

  static SampleDocket docket() {
    return SampleDocket.of(
        Sample.file(List.of(Sample.ada())),
        Sample.letter(),
        Sample.ada(),
        SampleDemands.letter(),
        SampleDemands.subpoena());
  }

  static DeadlineState.Met met() {
    return new DeadlineState.Met(DAY, "by email", new Entered(Sample.NOW, "clerk"));
  }

  static DeadlineState.Met confirmed() {
    return met().confirmed(new Entered(Sample.NOW, "attorney"));
  }

  static DeadlineState voided() {
    return new DeadlineState.Voided(
        "The letter was recorded by mistake and is void. It was recorded twice.",
        new Entered(Sample.NOW, "clerk"));
  }

  static DeadlineState.Withdrawn withdrawn() {
    return new DeadlineState.Withdrawn(
        DAY, "The department withdrew its letter.", new Entered(Sample.NOW, "clerk"));
  }
}
