package org.replyby.usecases.importing.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.replyby.model.DocumentId;
import org.replyby.model.Letter;
import org.replyby.model.Principal;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportWork;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.ImportRights;
import org.replyby.usecases.importing.LineIds;
import org.replyby.usecases.importing.LineProblems;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.importing.TableReader.Opened;
import org.replyby.usecases.importing.work.Pass.Did;
import org.replyby.usecases.importing.work.Pass.Numbered;
import org.replyby.usecases.people.RegisterOfficial;
import org.replyby.usecases.recording.RecordDemand;

/**
 * Puts the good lines of a table on record, in their order, in the name of the person who started
 * that, as long as this person may. Each line has an Idempotency-Key of its own, so that it is on
 * record once however often it is tried.
 */
public final class RecordLines {
  /** How far it came is saved after so many lines. */
  private static final int AT_ONCE = 50;

  private final Workshop on;
  private final LetterLines letters;
  private final RegisterOfficial officials;
  private final LineIds ids;
  private final WriteBack back;

  public RecordLines(Workshop on, RecordDemand demands, RegisterOfficial officials) {
    this.on = on;
    this.letters = new LetterLines(demands);
    this.officials = officials;
    this.ids = new LineIds();
    this.back = new WriteBack(on, ids);
  }

  void record(Hold hold, BooleanSupplier isEnough) {
    var of = hold.is();
    var end = new RunEnd(hold, ImportWork.RECORD, on.clock());
    var run = of.running().orElseThrow();
    var principal = ImportRights.now(on.members(), run.by(), ImportRights.toStart(of), of);
    if (principal.isEmpty()) {
      var _ = end.end(RunEnd.NO_RIGHT);
      return;
    }
    var read = on.read(of, opened -> record(hold, end, principal.get(), opened, isEnough));
    if (read.isEmpty()) {
      var _ = end.end(RunEnd.NO_FILE);
    }
  }

  private Pass.End record(
      Hold hold, RunEnd end, Principal principal, Opened opened, BooleanSupplier isEnough) {
    if (!(opened instanceof Opened.Ready(var columns, var lines))) {
      var _ = end.end(RunEnd.NOT_READ);
      return Pass.End.STOPPED;
    }
    var began = on.clock().instant();
    var before = hold.is().running().orElseThrow();
    var pass = new Pass(hold, ImportWork.RECORD, AT_ONCE, isEnough, on.clock());
    var ended = pass.go(lines, new Recording(hold.is(), principal, columns));
    hold.is()
        .running()
        .ifPresent(
            run ->
                on.journal()
                    .note(
                        "import.lines",
                        Map.of(
                            "import",
                            hold.is().id().toString(),
                            "recorded",
                            run.succeeded() - before.succeeded(),
                            "refused",
                            run.refused() - before.refused(),
                            "millis",
                            Duration.between(began, on.clock().instant()).toMillis())));
    if (ended == Pass.End.ALL || ended == Pass.End.STOPPED) {
      back.write(hold.is());
      var _ = end.end(null);
    }
    return ended;
  }

  /** Recording the lines of one import. */
  private final class Recording implements Pass.Doing {
    private final Import of;
    private final Principal principal;
    private final BitSet badLines;
    private final Reasons reasons;

    Recording(Import of, Principal principal, List<String> columns) {
      this.reasons = on.reasons(of, columns);
      this.of = of;
      this.principal = principal;
      this.badLines = of.checked() == null ? new BitSet() : of.checked().badLines().bits();
    }

    @Override
    public List<Did> does(List<Numbered> some, int refusedBefore) {
      var dids = new ArrayList<Did>();
      int refused = refusedBefore;
      for (var one : some) {
        var isLeftOut = badLines.get(one.number());
        var problems = isLeftOut ? List.<CellProblem>of() : problems(one.line());
        if (isLeftOut) {
          dids.add(Did.LEFT_OUT);
        } else if (problems.isEmpty() || isDone(one.line())) {
          dids.add(Did.SUCCEEDED);
        } else {
          refused++;
          keep(one.line(), problems, refused);
          dids.add(Did.REFUSED);
        }
      }
      return dids;
    }

    private List<CellProblem> problems(TableLine line) {
      return switch (line) {
        case TableLine.Bad bad -> bad.problems();
        case TableLine.OfLetter letter -> problems(letters.record(principal, letter));
        case TableLine.OfOfficial official ->
            problems(officials.register(principal, official.request()));
      };
    }

    private <T> List<CellProblem> problems(Outcome<T> outcome) {
      return switch (outcome) {
        case Outcome.Created<T> created -> List.of();
        case Outcome.Found<T> found -> List.of();
        case Outcome<T> refused -> reasons.of(refused);
      };
    }

    private void keep(TableLine line, List<CellProblem> problems, int refused) {
      if (refused <= LineProblems.MOST) {
        var kept = new LineProblems(line.line(), ImportWork.RECORD, line.cells(), problems);
        on.imports().keep(of, kept, Moments.now(on.clock()));
      }
    }

    @Override
    public boolean isDone(TableLine line) {
      return switch (line) {
        case TableLine.Bad bad -> false;
        case TableLine.OfLetter letter -> isThere(ids.letter(letter));
        case TableLine.OfOfficial official ->
            on.docket().official(ids.official(official)).isPresent();
      };
    }

    private boolean isThere(DocumentId id) {
      return on.docket().document(id, Letter.class).isPresent();
    }
  }
}
