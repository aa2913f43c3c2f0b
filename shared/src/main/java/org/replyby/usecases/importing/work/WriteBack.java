package org.replyby.usecases.importing.work;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.replyby.model.OfficialId;
import org.replyby.model.imports.Import;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.importing.LineIds;
import org.replyby.usecases.importing.LineProblems;
import org.replyby.usecases.importing.TableBack;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.importing.TableReader.Opened;

/**
 * Writes a table back once its lines are on record: what is wrong with a line, or the id of what it
 * put on record. It reads which of these are there, 100 at a time.
 */
final class WriteBack {
  private static final int AT_ONCE = 100;
  private static final String NOT_KEPT =
      "has a problem: the table as it came back from the check says which";

  private final Workshop on;
  private final LineIds ids;

  WriteBack(Workshop on, LineIds ids) {
    this.on = on;
    this.ids = ids;
  }

  void write(Import of) {
    var _ =
        on.read(
            of,
            opened -> {
              if (opened instanceof Opened.Ready(var columns, var lines)) {
                write(of, on.back().begin(columns), lines);
              }
              return opened;
            });
  }

  private void write(Import of, TableBack.Sheet sheet, Iterator<TableLine> lines) {
    var problems = new HashMap<Integer, String>();
    on.imports()
        .problems(of)
        .forEach(each -> problems.put(each.line(), LineProblems.text(each.problems())));
    var bad = of.checked() == null ? new BitSet() : of.checked().badLines().bits();
    var officials = officials(of);
    int number = 0;
    while (lines.hasNext()) {
      var some = new ArrayList<TableLine>();
      while (lines.hasNext() && some.size() < AT_ONCE) {
        some.add(lines.next());
      }
      var there = there(some, officials);
      for (var line : some) {
        var known = problems.getOrDefault(line.line(), bad.get(number) ? NOT_KEPT : "");
        sheet.add(line.cells(), known, there.getOrDefault(line.line(), ""));
        number++;
      }
    }
    on.files().write(of, sheet.csv());
  }

  private Set<OfficialId> officials(Import of) {
    return on.docket()
        .file(of.id().jurisdiction())
        .map(JurisdictionFile::officials)
        .map(all -> all.stream().map(o -> o.id()).collect(Collectors.toSet()))
        .orElseGet(HashSet::new);
  }

  /** The ids of those of the lines that are on record, by line. */
  private Map<Integer, String> there(List<TableLine> some, Set<OfficialId> officials) {
    var letters =
        some.stream()
            .filter(TableLine.OfLetter.class::isInstance)
            .map(TableLine.OfLetter.class::cast)
            .collect(Collectors.toMap(TableLine.OfLetter::line, ids::letter));
    var recorded = on.imports().recorded(letters.values());
    var there = new HashMap<Integer, String>();
    letters.forEach(
        (line, id) -> {
          if (recorded.contains(id)) {
            there.put(line, id.toString());
          }
        });
    for (var line : some) {
      if (line instanceof TableLine.OfOfficial official
          && officials.contains(ids.official(official))) {
        there.put(line.line(), ids.official(official).toString());
      }
    }
    return there;
  }
}
