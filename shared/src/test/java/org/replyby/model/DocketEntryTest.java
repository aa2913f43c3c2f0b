package org.replyby.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
            one.matter(),
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
}
