package org.replyby.staff.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replyby.model.imports.ImportKind;

/** The columns that a kind of table can have, and those without which it cannot be read. */
record Columns(
    List<ImportColumn> all, List<List<String>> required, Map<String, ImportColumn> byName) {
  /** Of a name with blanks and punctuation, all of which are kept. */
  private static final int LONGEST = 100;

  static final String MATTER = "matter.title";
  static final String ANSWERED_ON = "answeredOn";

  /** What the first cell of an empty table's example says. */
  static final Set<String> EXAMPLES = Set.of(LetterColumns.EXAMPLE, OfficialColumns.EXAMPLE);

  private static final Columns LETTERS =
      of(
          LetterColumns.ALL,
          List.of(
              List.of(MATTER),
              List.of("from.office"),
              List.of("delivery"),
              List.of("datedOn", "undated"),
              List.of("receivedOn", "receiptUnknown"),
              List.of("demand"),
              List.of(
                  "responseDue.date",
                  "respondWithin.count",
                  "noDayGiven.says",
                  "preserveSince",
                  "kind")));

  private static final Columns OFFICIALS =
      of(OfficialColumns.ALL, List.of(List.of("name"), List.of("role")));

  static Columns of(ImportKind kind) {
    return switch (kind) {
      case LETTERS -> LETTERS;
      case OFFICIALS -> OFFICIALS;
    };
  }

  private static Columns of(List<ImportColumn> all, List<List<String>> required) {
    var byName = new HashMap<String, ImportColumn>();
    for (var column : all) {
      column
          .names()
          .forEach(
              name -> {
                if (byName.put(name, column) != null) {
                  throw new IllegalStateException("two columns are called " + name);
                }
              });
    }
    return new Columns(all, required, Map.copyOf(byName));
  }

  /** By a heading in a file. */
  Optional<ImportColumn> find(String heading) {
    return heading.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(byName.get(Names.plain(heading)));
  }

  ImportColumn at(String path) {
    return all.stream()
        .filter(column -> column.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column has this path"));
  }

  /** What a person most likely meant. */
  ImportColumn nearest(String heading) {
    var plain = Names.plain(heading);
    return all.stream()
        .filter(ImportColumn::isRead)
        .min(Comparator.comparingInt(column -> distance(column, plain)))
        .orElseThrow();
  }

  private static int distance(ImportColumn column, String plain) {
    return column
        .names()
        .mapToInt(
            name ->
                !plain.isEmpty() && (name.startsWith(plain) || plain.startsWith(name))
                    ? 0
                    : Names.distance(name, plain))
        .min()
        .orElseThrow();
  }
}
