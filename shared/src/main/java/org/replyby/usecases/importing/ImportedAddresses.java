package org.replyby.usecases.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportKind;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * What became of the addresses of a table. {@code officials} are those of its lines who are on
 * record and have not retired, and {@code asked} all their addresses that were asked, by name of
 * the official; one that was added by hand counts like any other.
 */
public record ImportedAddresses(Import of, List<Official> officials, List<Asked> asked) {
  /** A table has an email and a phone at most for each official. */
  private static final int IN_A_LINE = 2;

  /**
   * A table has at most 10,000 lines, but blank ones and breaks within cells count as well where
   * lines are numbered.
   */
  private static final int LAST_LINE = 100_000;

  public ImportedAddresses {
    officials = List.copyOf(officials);
    asked = List.copyOf(asked);
  }

  /** An address that was asked, and whose it is. */
  public record Asked(Official official, Subscription subscription, AddressStanding standing) {}

  /** No line of the table is read again: its number says who came of it. */
  public static ImportedAddresses of(Import of, JurisdictionFile file, Instant now) {
    var officials =
        registered(of, file).stream()
            .sorted(Comparator.comparing(Official::name).thenComparing(o -> o.id().name()))
            .toList();
    var asked =
        officials.stream()
            .flatMap(
                o ->
                    o.subscriptions().stream()
                        .map(s -> new Asked(o, s, AddressStanding.of(s, now))))
            .toList();
    return new ImportedAddresses(of, officials, asked);
  }

  private static List<Official> registered(Import of, JurisdictionFile file) {
    var run = of.kind() == ImportKind.OFFICIALS ? of.recording() : null;
    var wanted = run == null ? 0 : run.succeeded();
    var known =
        file.officials().stream().collect(Collectors.toMap(Official::id, Function.identity()));
    var ids = new LineIds();
    var found = new ArrayList<Official>();
    for (int line = 1; line <= LAST_LINE && found.size() < wanted && !known.isEmpty(); line++) {
      var official = known.remove(ids.official(of.id(), line));
      if (official != null) {
        found.add(official);
      }
    }
    return found;
  }

  public int count(AddressStanding standing) {
    return Math.toIntExact(asked.stream().filter(a -> a.standing() == standing).count());
  }

  /** Addresses of the table that nobody was asked about. */
  public int notAsked() {
    var run = of.subscribing();
    var isThrough = run != null && run.isEnded() && run.stop() == null && run.refused() == 0;
    if (isThrough || of.checked() == null) {
      return 0;
    }
    var room =
        officials.stream().mapToInt(o -> Math.max(0, IN_A_LINE - o.subscriptions().size())).sum();
    return Math.clamp(of.checked().addresses() - asked.size(), 0, room);
  }

  /** Those that alerts do not reach, or not yet. */
  public List<Asked> unconfirmed() {
    return asked.stream().filter(a -> a.standing() != AddressStanding.CONFIRMED).toList();
  }
}
