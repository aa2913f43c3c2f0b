package org.replyby.usecases.importing.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.replyby.model.Principal;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.FileProblem;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.LineSet;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.importing.ImportRights;
import org.replyby.usecases.importing.LineProblems;
import org.replyby.usecases.importing.TableBack;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.importing.TableReader.Opened;
import org.replyby.usecases.recording.RecordDemand;

/**
 * Checks every line of a table as recording it would, and puts nothing on record. What is wrong is
 * kept with its line, and the whole table goes back with what is wrong in a column of its own.
 */
public final class CheckTable {
  /** As many as one read finds out about. */
  private static final int AT_ONCE = 100;

  /** The hold of the import is renewed after so many lines. */
  private static final int RENEWED_AFTER = 500;

  private final Workshop on;
  private final Function<Docket, RecordDemand> demands;

  /** {@code demands} records demands on a docket, here one that cannot be written. */
  public CheckTable(Workshop on, Function<Docket, RecordDemand> demands) {
    this.on = on;
    this.demands = demands;
  }

  void check(Hold hold) {
    var of = hold.is();
    var principal = ImportRights.now(on.members(), of.by(), ImportRights.toOpen(of.kind()), of);
    if (principal.isEmpty()) {
      refuse(hold, "whoever sent this table may no longer record what is in it");
      return;
    }
    var read = on.read(of, opened -> check(hold, principal.get(), opened));
    if (read.isEmpty()) {
      refuse(hold, "the file was deleted: upload it again");
    }
  }

  private static void refuse(Hold hold, String why) {
    var _ = hold.end(was -> was.refused(List.of(new FileProblem("", why))));
  }

  private boolean check(Hold hold, Principal principal, Opened opened) {
    return switch (opened) {
      case Opened.Refused(var problems) -> {
        var whole = problems.stream().map(p -> new FileProblem(p.column(), p.problem())).toList();
        yield hold.end(was -> was.refused(whole));
      }
      case Opened.Ready(var columns, var lines) ->
          new Counting(hold, principal, columns).check(lines);
    };
  }

  private LineCheck lineCheck(Import of, Principal principal, List<String> columns) {
    return switch (of.kind()) {
      case LETTERS ->
          new LetterCheck(on, of.id().jurisdiction(), principal, on.reasons(of, columns), demands);
      case OFFICIALS -> new OfficialCheck(on.docket().file(of.id().jurisdiction()).orElseThrow());
    };
  }

  /** What was found so far. */
  private final class Counting {
    private final Hold hold;
    private final LineCheck check;
    private final List<String> columns;
    private final TableBack.Sheet sheet;
    private final BitSet badLines = new BitSet();
    private int number;
    private int open;
    private int answered;
    private int addresses;

    Counting(Hold hold, Principal principal, List<String> columns) {
      this.hold = hold;
      this.columns = columns;
      this.check = lineCheck(hold.is(), principal, columns);
      this.sheet = on.back().begin(columns);
    }

    boolean check(Iterator<TableLine> lines) {
      while (lines.hasNext()) {
        check.check(next(lines)).forEach(this::count);
        if (number % RENEWED_AFTER == 0 && !hold.save(same -> same)) {
          return false;
        }
      }
      if (number == 0) {
        refuse(hold, "the table has no line below its heading");
        return true;
      }
      on.files().write(hold.is(), sheet.csv());
      var now = Moments.now(on.clock());
      return hold.end(was -> was.checked(found(now)));
    }

    private static List<TableLine> next(Iterator<TableLine> lines) {
      var some = new ArrayList<TableLine>();
      while (lines.hasNext() && some.size() < AT_ONCE) {
        some.add(lines.next());
      }
      return some;
    }

    private void count(Finding finding) {
      if (finding.isBad()) {
        badLines.set(number);
        keep(finding);
      }
      number++;
      open += finding.isOpen() ? 1 : 0;
      answered += finding.isAnswered() ? 1 : 0;
      addresses += finding.addresses();
      var problems = LineProblems.text(finding.problems());
      sheet.add(finding.line().cells(), problems, "");
    }

    private void keep(Finding finding) {
      if (badLines.cardinality() <= LineProblems.MOST) {
        var line = finding.line();
        on.imports()
            .keep(
                hold.is(),
                new LineProblems(line.line(), ImportWork.CHECK, line.cells(), finding.problems()),
                Moments.now(on.clock()));
      }
    }

    private Checked found(Instant now) {
      return new Checked(
          now,
          number,
          badLines.cardinality(),
          open,
          answered,
          addresses,
          LineSet.of(badLines),
          columns);
    }
  }
}
