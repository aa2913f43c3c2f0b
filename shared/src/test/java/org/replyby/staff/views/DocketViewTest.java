package org.replyby.staff.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.Page;

class DocketViewTest {
  private static final MatterId MATTER = MatterId.parse("chicago-il.m");
  private static final DocketEntry FIRST = after(new Matter(MATTER, "M", 0, ""));
  private static final DocketEntry SECOND = after(new Matter(MATTER, "M", 1, FIRST.hash()));
  private static final DocketEntry THIRD = after(new Matter(MATTER, "M", 2, SECOND.hash()));

  @Test
  void aChainHoldsFromItsBeginningAndFromAnyPage() {
    assertThat(isIntact(List.of())).isTrue();
    assertThat(isIntact(List.of(FIRST, SECOND, THIRD))).isTrue();
    assertThat(isIntact(List.of(SECOND, THIRD))).isTrue();
  }

  @Test
  void aLineLeftOutOrChangedBreaksIt() {
    var changed =
        new DocketEntry(
            MATTER,
            2,
            SECOND.at(),
            "someone else",
            SECOND.kind(),
            SECOND.details(),
            SECOND.previousHash(),
            SECOND.hash());

    assertThat(isIntact(List.of(FIRST, THIRD))).isFalse();
    assertThat(isIntact(List.of(FIRST, changed, THIRD))).isFalse();
  }

  private static boolean isIntact(List<DocketEntry> lines) {
    return Boolean.TRUE.equals(DocketView.of(MATTER, new Page<>(lines, null)).get("intact"));
  }

  private static DocketEntry after(Matter head) {
    return DocketEntry.next(head, Instant.EPOCH, "clerk", EntryKind.LETTER_RECORDED, Map.of());
  }
}
