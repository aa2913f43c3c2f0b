package org.replyby.usecases.importing.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.replyby.model.Official;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.importing.TableLine;

/** Checks officials against those whom the jurisdiction has, and against the lines before. */
final class OfficialCheck implements LineCheck {
  /** An official is one person in one role. */
  private record Who(String name, String role) {}

  private final Map<Who, Official> registered = new HashMap<>();
  private final Map<Who, Integer> lines = new HashMap<>();
  private int number;

  OfficialCheck(JurisdictionFile file) {
    file.officials().forEach(o -> registered.put(new Who(o.name(), o.role()), o));
    this.number = file.officials().size();
  }

  @Override
  public List<Finding> check(List<TableLine> some) {
    return some.stream().map(this::check).toList();
  }

  private Finding check(TableLine line) {
    return switch (line) {
      case TableLine.Bad bad -> Finding.bad(bad, bad.problems());
      case TableLine.OfLetter letter ->
          throw new IllegalArgumentException("a letter in a table of officials");
      case TableLine.OfOfficial official -> official(official);
    };
  }

  private Finding official(TableLine.OfOfficial line) {
    var who = new Who(line.request().name(), line.request().role());
    var there = registered.get(who);
    if (there != null) {
      return Finding.bad(
          line,
          "",
          "an official with this name and role is already registered: %s. Remove this line"
              .formatted(there.id()));
    }
    var first = lines.putIfAbsent(who, line.line());
    if (first != null) {
      return Finding.bad(
          line, "", "is the same official as line %d. Remove this line".formatted(first));
    }
    number++;
    if (number > Official.MOST_PER_JURISDICTION) {
      return Finding.bad(
          line,
          "",
          "is one too many: a city can have at most %d officials. Remove this line, or retire somebody first"
              .formatted(Official.MOST_PER_JURISDICTION));
    }
    var addresses = (line.email() == null ? 0 : 1) + (line.phone() == null ? 0 : 1);
    return new Finding(line, List.of(), false, false, addresses);
  }
}
