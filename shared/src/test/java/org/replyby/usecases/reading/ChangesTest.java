package org.replyby.usecases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.model.DocketId;
import org.replyby.model.EntryKind;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.Principal;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.MissingDocket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;

/** Whoever asks what is new misses no line, even if a later one can be read before it. */
class ChangesTest {
  private static final JurisdictionId CITY = new JurisdictionId("chicago-il");
  private static final Principal CLERK = Principal.ofAllRoles("clerk", Set.of(CITY));

  private final Appearing docket = new Appearing();

  /** Its lines can be read in the order in which they appear, whatever their numbers. */
  private static final class Appearing extends MissingDocket {
    final List<Long> visible = new ArrayList<>();

    @Override
    public Optional<JurisdictionFile> file(JurisdictionId id) {
      var zone = ZoneId.of("America/Chicago");
      var chicago = new Jurisdiction(id, "Chicago", JurisdictionKind.CITY, "IL", zone);
      return Optional.of(
          new JurisdictionFile(chicago, EscalationPolicy.DEFAULT, 1, List.of(), List.of(), null));
    }

    @Override
    public Page<DocketEntry> entries(DocketId id, @Nullable String after, int limit) {
      var from = after == null ? 0 : Long.parseLong(after);
      var found = visible.stream().sorted().filter(n -> n > from).limit(limit).toList();
      return new Page<>(found.stream().map(Appearing::line).toList(), null);
    }

    private static DocketEntry line(long number) {
      var kind = EntryKind.OFFICIAL_REGISTERED;
      return new DocketEntry(
          CITY, number, Instant.EPOCH, "clerk", kind, Map.of(), "", "", Map.of());
    }
  }

  private Page<DocketEntry> changes(@Nullable String after, int limit) {
    return switch (new ShowPages(docket).changes(CLERK, CITY, after, limit)) {
      case Outcome.Found<Page<DocketEntry>>(var page) -> page;
      default -> throw new AssertionError("not found");
    };
  }

  @Test
  void aLateLineIsNotSkipped() {
    docket.visible.addAll(List.of(1L, 2L, 4L));
    var first = changes(null, 100);
    assertThat(first.items()).extracting(DocketEntry::sequence).containsExactly(1L, 2L);
    assertThat(changes(first.next(), 100).items()).isEmpty();
    docket.visible.add(3L);
    assertThat(changes(first.next(), 100).items())
        .extracting(DocketEntry::sequence)
        .containsExactly(3L, 4L);
  }

  @Test
  void inAnyOrderOfAppearingAllLinesAreReadOnceAndInOrder() {
    var random = new SplittableRandom(7);
    for (int run = 0; run < 200; run++) {
      docket.visible.clear();
      var hidden = new ArrayList<Long>();
      for (long number = 1; number <= 30; number++) {
        hidden.add(number);
      }
      var read = new ArrayList<Long>();
      String place = null;
      while (read.size() < 30) {
        for (int more = random.nextInt(4); more > 0 && !hidden.isEmpty(); more--) {
          docket.visible.add(hidden.remove(random.nextInt(hidden.size())));
        }
        var page = changes(place, 1 + random.nextInt(9));
        page.items().forEach(line -> read.add(line.sequence()));
        place = page.next();
      }
      assertThat(read).isSorted().hasSize(30).doesNotHaveDuplicates();
    }
  }

  @Test
  void anotherCitysAreMissing() {
    var other = new JurisdictionId("denver-co");
    assertThat(new ShowPages(docket).changes(CLERK, other, null, 9))
        .isInstanceOf(Outcome.Missing.class);
  }
}
