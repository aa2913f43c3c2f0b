package org.replyby.local.messages.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.KeptText;

/** The sample as it is on record, and the ways its deadline can end. */
public final class SampleRecord {
  private static final LocalDate DAY = LocalDate.of(2018, 2, 15);

  private SampleRecord() {}

  public static SampleDocket docket() {
    return SampleDocket.of(
        Sample.file(List.of(Sample.ada())),
        Sample.letter(),
        Sample.ada(),
        SampleDemands.letter(),
        SampleDemands.subpoena(),
        entry());
  }

  /** A line of the docket with the demand beside it. */
  private static DocketEntry entry() {
    var demand = new KeptText("salt", SampleDemands.letter().demand());
    return DocketEntry.next(
            new Matter(Sample.letter().id().matter(), "Byrne JAG", 0, ""),
            Sample.NOW,
            "clerk",
            EntryKind.LETTER_RECORDED,
            Map.of("demand" + KeptText.HASH, demand.hash()))
        .with(Map.of("demand", demand));
  }

  public static DeadlineState.Met met() {
    return new DeadlineState.Met(DAY, "by email", new Entered(Sample.NOW, "clerk"));
  }

  public static DeadlineState.Met confirmed() {
    return met().confirmed(new Entered(Sample.NOW, "attorney"));
  }

  public static DeadlineState voided() {
    return new DeadlineState.Voided(
        "The letter was recorded by mistake and is void. It was recorded twice.",
        new Entered(Sample.NOW, "clerk"));
  }

  /** One whose token was used, by another request. */
  public static Recalculation usedRecalculation() {
    return new Recalculation(
        RecalculationId.parse("chicago-il.c1"),
        "a day of snow",
        null,
        List.of(),
        List.of(),
        Sample.NOW,
        "clerk",
        null,
        1,
        "of another request",
        null);
  }

  public static DeadlineState.Withdrawn withdrawn() {
    return new DeadlineState.Withdrawn(
        DAY, "The department withdrew its letter.", new Entered(Sample.NOW, "clerk"));
  }
}
