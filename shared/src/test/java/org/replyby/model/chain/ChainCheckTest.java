package org.replyby.model.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;

/** Five lines, what becomes of them, and which one is named. */
class ChainCheckTest {
  private static final MatterId MATTER = MatterId.parse("chicago-il.m");
  private static final List<DocketEntry> LINES = lines(MATTER, "clerk");
  private static final String HEAD = LINES.getLast().hash();

  private static List<DocketEntry> lines(MatterId matter, String by) {
    var lines = new ArrayList<DocketEntry>();
    var head = new Matter(matter, "M", 0, "");
    for (int i = 0; i < 5; i++) {
      var details = Map.of("letter", "l" + i);
      var line = DocketEntry.next(head, Instant.EPOCH, by, EntryKind.LETTER_RECORDED, details);
      lines.add(line);
      head = new Matter(matter, "M", line.sequence(), line.hash());
    }
    return lines;
  }

  private static DocketEntry line(int sequence) {
    return LINES.get(sequence - 1);
  }

  private static DocketEntry by(String by, DocketEntry was, long sequence) {
    return new DocketEntry(
        was.docket(),
        sequence,
        was.at(),
        by,
        was.kind(),
        was.details(),
        was.previousHash(),
        was.hash());
  }

  /** Another line in the place of this one, whole in itself. */
  private static DocketEntry forged(int sequence) {
    var was = line(sequence);
    var head = new Matter(MATTER, "M", sequence - 1L, was.previousHash());
    return DocketEntry.next(head, was.at(), "forger", was.kind(), was.details());
  }

  private static Optional<ChainFault> fault(List<DocketEntry> lines) {
    var check = ChainCheck.of(MATTER);
    lines.forEach(line -> check.next(new DocketLine.Whole(line)));
    return check.end(LINES.size(), HEAD);
  }

  private static Optional<ChainFault> fault(DocketEntry... lines) {
    return fault(List.of(lines));
  }

  @Test
  void anUntouchedDocketHolds() {
    assertThat(fault(LINES)).isEmpty();
    assertThat(ChainCheck.of(MATTER).end(0, "")).isEmpty();
  }

  @Test
  void aChangedLineIsNamed() {
    for (int i = 1; i <= 5; i++) {
      var lines = new ArrayList<>(LINES);
      lines.set(i - 1, by("someone else", line(i), i));
      assertThat(fault(lines)).contains(new ChainFault.Changed(i));
    }
  }

  @Test
  void aLineWhoseNumberWasChangedIsNamedByItsPlace() {
    assertThat(fault(line(1), by("clerk", line(2), 7), line(3), line(4), line(5)))
        .contains(new ChainFault.Changed(2));
  }

  @Test
  void aLineThatWasReplacedByAWholeOneIsNamedByTheOneBehindItOrByTheHead() {
    for (int i = 1; i <= 5; i++) {
      var lines = new ArrayList<>(LINES);
      lines.set(i - 1, forged(i));
      assertThat(fault(lines)).contains(new ChainFault.Replaced(i));
    }
  }

  @Test
  void aBeginningThatNamesALineBeforeItIsNoBeginning() {
    var head = new Matter(MATTER, "M", 0, HEAD);
    var first = DocketEntry.next(head, Instant.EPOCH, "x", EntryKind.DEADLINE_SET, Map.of());
    assertThat(fault(first)).contains(new ChainFault.Replaced(1));
  }

  @Test
  void removedLinesAreNamedAtTheBeginningInTheMiddleAndAtTheEnd() {
    assertThat(fault(line(2), line(3), line(4), line(5))).contains(new ChainFault.Missing(1, 1));
    assertThat(fault(line(1), line(2), line(4), line(5))).contains(new ChainFault.Missing(3, 3));
    assertThat(fault(line(1), line(5))).contains(new ChainFault.Missing(2, 4));
    assertThat(fault(line(1), line(2), line(3), line(4))).contains(new ChainFault.Missing(5, 5));
    assertThat(fault()).contains(new ChainFault.Missing(1, 5));
  }

  @Test
  void linesInAnotherOrderAreToldFromRemovedOnes() {
    for (int i = 1; i <= 4; i++) {
      var lines = new ArrayList<>(LINES);
      Collections.swap(lines, i - 1, i);
      assertThat(fault(lines)).contains(new ChainFault.OutOfOrder(i, i + 1));
    }
    assertThat(fault(line(1), line(3), line(4), line(5), line(2)))
        .contains(new ChainFault.OutOfOrder(2, 3));
  }

  @Test
  void anInsertedLineIsNamedByItsPlace() {
    assertThat(fault(line(1), line(2), line(1), line(3), line(4), line(5)))
        .contains(new ChainFault.Inserted(1, 3));
    assertThat(fault(line(1), line(2), by("x", line(3), 3), line(3), line(4), line(5)))
        .contains(new ChainFault.Inserted(3, 3));
    assertThat(fault(line(1), forged(2), line(2), line(3), line(4), line(5)))
        .contains(new ChainFault.Inserted(2, 3));
  }

  @Test
  void aLineBehindTheEndThatTheHeadNamesIsNamedHoweverWellItFits() {
    var head = new Matter(MATTER, "M", 5, HEAD);
    var sixth = DocketEntry.next(head, Instant.EPOCH, "x", EntryKind.DEADLINE_MET, Map.of());
    var lines = new ArrayList<>(LINES);
    lines.add(sixth);
    assertThat(fault(lines)).contains(new ChainFault.BeyondTheEnd(6));
  }

  @Test
  void aLineOfAnotherMatterIsNamed() {
    var other = lines(MatterId.parse("chicago-il.other"), "clerk");
    assertThat(fault(line(1), other.get(1), line(3), line(4), line(5)))
        .contains(new ChainFault.OfAnotherMatter(2));
    assertThat(fault(line(1), other.get(1), line(2), line(3), line(4), line(5)))
        .contains(new ChainFault.Inserted(2, 2));
  }

  @Test
  void whatCanBeNoLineIsNamedByItsPlace() {
    var check = ChainCheck.of(MATTER);
    check.next(new DocketLine.Whole(line(1)));
    check.next(new DocketLine.Unreadable("cannot be read"));
    check.next(new DocketLine.Whole(line(3)));
    assertThat(check.end(5, HEAD)).contains(new ChainFault.Unreadable(2, "cannot be read"));
    assertThat(check.lines()).isEqualTo(1);
    assertThat(check.lastHash()).isEqualTo(line(1).hash());
    check.next(new DocketLine.Whole(line(2)));
    assertThat(check.end(5, HEAD)).contains(new ChainFault.Inserted(2, 2));
  }

  @Test
  void aPageHoldsWhereverItBegins() {
    assertThat(ChainCheck.among(MATTER, List.of())).isEmpty();
    assertThat(ChainCheck.among(MATTER, LINES)).isEmpty();
    assertThat(ChainCheck.among(MATTER, LINES.subList(2, 5))).isEmpty();
    assertThat(ChainCheck.among(MATTER, List.of(line(3), line(5))))
        .contains(new ChainFault.Missing(4, 4));
    assertThat(ChainCheck.among(MATTER, List.of(line(3), by("x", line(4), 4), line(5))))
        .contains(new ChainFault.Changed(4));
  }

  @Test
  void everyFaultIsASentenceBehindItsLine() {
    var faults =
        List.of(
            new ChainFault.Missing(3, 3),
            new ChainFault.Missing(3, 5),
            new ChainFault.OutOfOrder(2, 3),
            new ChainFault.Inserted(3, 3),
            new ChainFault.Inserted(1, 3));
    assertThat(faults)
        .extracting(ChainFault::what)
        .containsExactly(
            "is missing",
            "is missing, and so are all up to entry 5",
            "is out of order: entry 3 is in its place",
            "follows an entry that was inserted",
            "appears twice, the second time in place of entry 3");
  }
}
