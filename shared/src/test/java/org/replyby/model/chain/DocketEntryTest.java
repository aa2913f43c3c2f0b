package org.replyby.model.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;

class DocketEntryTest {
  private static final Instant AT = Instant.parse("2018-01-24T15:00:00Z");
  private static final MatterId MATTER = MatterId.parse("chicago-il.byrne-jag");
  private static final Matter EMPTY = new Matter(MATTER, "Byrne JAG", 0, "");

  private static DocketEntry first(Map<String, String> details) {
    return DocketEntry.next(EMPTY, AT, "clerk", EntryKind.LETTER_RECORDED, details);
  }

  @Test
  void aLineHoldsBehindTheOneThatItNames() {
    var one = first(Map.of("letter", "l1"));
    var two =
        DocketEntry.next(
            new Matter(MATTER, "Byrne JAG", 1, one.hash()),
            AT,
            "clerk",
            EntryKind.DEADLINE_SET,
            Map.of());
    assertThat(one.holdsAfter("")).isTrue();
    assertThat(two.holdsAfter(one.hash())).isTrue();
    assertThat(two.sequence()).isEqualTo(2);
    assertThat(two.holdsAfter("")).isFalse();
  }

  @Test
  void aLineThatWasChangedDoesNotHold() {
    var one = first(Map.of("letter", "l1"));
    var changed =
        new DocketEntry(
            one.docket(),
            one.sequence(),
            one.at(),
            "someone else",
            one.kind(),
            one.details(),
            one.previousHash(),
            one.hash());
    assertThat(changed.holdsAfter("")).isFalse();
  }

  @Test
  void movingTextFromOneDetailToAnotherChangesTheHash() {
    assertThat(first(Map.of("a", "bc")).hash()).isNotEqualTo(first(Map.of("ab", "c")).hash());
  }

  /** The hash was counted by another program: Python's json.dumps, keys sorted, and hashlib. */
  @Test
  void theHashIsThatOfTheCanonicalJsonOfAllOtherFields() {
    var one =
        first(Map.of("letter", "chicago-il.byrne-jag.l1", "demand", "Se\u00f1or \ud83d\ude00\n"));
    assertThat(one.hash())
        .isEqualTo("9b66bed7e170fc6405bd67e5b4e9be1034d585f90179678b0fefffda1b53ffc3");
    assertThat(one.json())
        .isEqualTo(
            "{\"at\":\"2018-01-24T15:00:00Z\",\"by\":\"clerk\",\"details\":{\"demand\":\"Se\u00f1or"
                + " \ud83d\ude00\\n\",\"letter\":\"chicago-il.byrne-jag.l1\"},\"hash\":\""
                + one.hash()
                + "\",\"kind\":\"letter-recorded\",\"matter\":\"chicago-il.byrne-jag\","
                + "\"previousHash\":\"\",\"sequence\":1}");
  }

  @Test
  void eachFieldChangesTheHash() {
    var one = first(Map.of("letter", "l1"));
    var other = MatterId.parse("chicago-il.other");
    assertThat(
            List.of(
                with(one, other, 1, AT, "clerk", EntryKind.LETTER_RECORDED, ""),
                with(one, MATTER, 2, AT, "clerk", EntryKind.LETTER_RECORDED, ""),
                with(one, MATTER, 1, AT.plusMillis(1), "clerk", EntryKind.LETTER_RECORDED, ""),
                with(one, MATTER, 1, AT, "clerks", EntryKind.LETTER_RECORDED, ""),
                with(one, MATTER, 1, AT, "clerk", EntryKind.DEADLINE_SET, ""),
                with(one, MATTER, 1, AT, "clerk", EntryKind.LETTER_RECORDED, one.hash())))
        .noneMatch(DocketEntry::isAsWritten);
    assertThat(with(one, MATTER, 1, AT, "clerk", EntryKind.LETTER_RECORDED, "").isAsWritten())
        .isTrue();
  }

  private static DocketEntry with(
      DocketEntry was,
      MatterId matter,
      long sequence,
      Instant at,
      String by,
      EntryKind kind,
      String previousHash) {
    return new DocketEntry(matter, sequence, at, by, kind, was.details(), previousHash, was.hash());
  }
}
