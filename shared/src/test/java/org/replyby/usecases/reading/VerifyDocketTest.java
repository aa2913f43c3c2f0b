package org.replyby.usecases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.model.DocketId;
import org.replyby.model.EntryKind;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.chain.ChainFault;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.DocketLine;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.MissingDocket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.run.Backoff;

/** A docket of several pages, read while others append to it. */
class VerifyDocketTest {
  private static final MatterId MATTER = MatterId.parse("chicago-il.m");
  private static final Principal CLERK =
      Principal.ofAllRoles("clerk", Set.of(new JurisdictionId("chicago-il")));

  private final Growing docket = new Growing();

  /** {@code onPage} runs behind each page that is read, before the next. */
  private static final class Growing extends MissingDocket {
    final List<DocketLine> lines = new ArrayList<>();
    final List<Integer> pages = new ArrayList<>();
    Matter head = new Matter(MATTER, "M", 0, "");
    Runnable onPage = () -> {};
    Backoff backoff = attempt -> {};

    DocketEntry next() {
      return DocketEntry.next(head, Instant.EPOCH, "clerk", EntryKind.DEADLINE_SET, Map.of());
    }

    /** A line and the head that names it, in one transaction. */
    void append() {
      var entry = next();
      lines.add(new DocketLine.Whole(entry));
      head = new Matter(MATTER, "M", entry.sequence(), entry.hash());
    }

    void append(int howMany) {
      for (int i = 0; i < howMany; i++) {
        append();
      }
    }

    @Override
    public Optional<Matter> matter(MatterId id) {
      return Optional.of(head).filter(matter -> matter.id().equals(id));
    }

    @Override
    public Optional<JurisdictionFile> file(JurisdictionId id) {
      var chicago =
          new Jurisdiction(
              id, "Chicago", JurisdictionKind.CITY, "IL", ZoneId.of("America/Chicago"));
      return Optional.of(
          new JurisdictionFile(chicago, EscalationPolicy.DEFAULT, 1, List.of(), List.of(), null));
    }

    @Override
    public Page<DocketLine> lines(DocketId id, @Nullable String after, int limit) {
      var from = after == null ? 0 : Integer.parseInt(after);
      var to = Math.min(from + limit, lines.size());
      var page = new Page<>(lines.subList(from, to), to < lines.size() ? "" + to : null);
      pages.add(page.items().size());
      onPage.run();
      return page;
    }
  }

  private VerifyDocket.Verdict verdict() {
    return verdict(CLERK);
  }

  private VerifyDocket.Verdict verdict(Principal principal) {
    return switch (new VerifyDocket(docket, docket.backoff).verify(principal, MATTER)) {
      case Outcome.Found<VerifyDocket.Verdict>(var verdict) -> verdict;
      default -> throw new AssertionError("not found");
    };
  }

  @Test
  void aDocketOfSeveralPagesIsReadPageByPageAndHolds() {
    docket.append(1200);
    var verdict = verdict();
    assertThat(verdict.holds()).isTrue();
    assertThat(verdict.head()).isEqualTo(docket.head);
    assertThat(docket.pages).containsExactly(500, 500, 200);
  }

  @Test
  void aFaultBetweenTwoPagesIsNamed() {
    docket.append(1200);
    docket.lines.remove(500);
    assertThat(verdict().fault()).isEqualTo(new ChainFault.Missing(501, 501));
  }

  @Test
  void whatIsAppendedMeanwhileIsNoFaultWhereverTheReadingStands() {
    docket.append(499);
    docket.onPage = () -> docket.append(docket.pages.size() < 4 ? 200 : 0);
    var verdict = verdict();
    assertThat(verdict.fault()).isNull();
    assertThat(verdict.head().entries()).isEqualTo(499);
    docket.onPage = docket::append;
    assertThat(verdict().fault()).isNull();
  }

  /** The items of one transaction can be seen one after the other, the head first or last. */
  @Test
  void aLineThatComesIntoSightBehindItsHeadOrBeforeItIsNoFault() {
    docket.append(3);
    var last = docket.lines.removeLast();
    docket.backoff = attempt -> docket.lines.add(last);
    assertThat(verdict().fault()).isNull();

    var unmoved = docket.head;
    docket.append();
    var moved = docket.head;
    docket.head = unmoved;
    docket.backoff = attempt -> docket.head = moved;
    assertThat(verdict().fault()).isNull();
  }

  @Test
  void aRemovedEndIsNamedWhetherOthersAppendMeanwhileOrNot() {
    docket.append(500);
    docket.lines.removeLast();
    assertThat(verdict().fault()).isEqualTo(new ChainFault.Missing(500, 500));
    docket.append();
    assertThat(verdict().fault()).isEqualTo(new ChainFault.Missing(500, 500));
  }

  @Test
  void aLineThatTheHeadNeverNamedIsNamedThoughItFits() {
    docket.append(3);
    docket.lines.add(new DocketLine.Whole(docket.next()));
    assertThat(verdict().fault()).isEqualTo(new ChainFault.BeyondTheEnd(4));
  }

  @Test
  void anEndThatIsNotTheHeadsIsNamedThoughLinesAreAppendedToIt() {
    docket.append(3);
    var right = docket.head;
    docket.head = new Matter(MATTER, "M", 3, "0".repeat(64));
    assertThat(verdict().fault()).isEqualTo(new ChainFault.Replaced(3));
    docket.head = right;
    docket.append();
    docket.head = new Matter(MATTER, "M", 3, "0".repeat(64));
    assertThat(verdict().fault()).isEqualTo(new ChainFault.Replaced(3));
  }

  @Test
  void anotherCitysDocketAndAnUnknownMatterAreMissing() {
    docket.append();
    var other = Principal.ofAllRoles("other", Set.of(new JurisdictionId("denver-co")));
    var verify = new VerifyDocket(docket, docket.backoff);
    assertThat(verify.verify(other, MATTER)).isEqualTo(new Outcome.Missing<>());
    assertThat(verify.verify(CLERK, MatterId.parse("chicago-il.other")))
        .isEqualTo(new Outcome.Missing<>());
    assertThat(docket.pages).isEmpty();
    assertThat(verdict(Principal.operator("operator")).holds()).isTrue();
  }

  @Test
  void anExportEndsAtTheHeadThoughLinesAreAppendedMeanwhile() {
    docket.append(499);
    var was = docket.head;
    docket.onPage = docket::append;
    var exported = new ArrayList<DocketLine>();
    assertThat(
            new ExportDocket(docket, docket.backoff)
                .export(CLERK, MATTER, ExportDocket.Texts.ALL, exported::add))
        .isEqualTo(new Outcome.Found<>(new VerifyDocket.Verdict(was, null, 0)));
    assertThat(exported).isEqualTo(docket.lines.subList(0, 499));
    assertThat(docket.lines).hasSizeGreaterThan(499);
  }
}
