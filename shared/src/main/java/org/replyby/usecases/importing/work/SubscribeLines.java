package org.replyby.usecases.importing.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.replyby.model.Address;
import org.replyby.model.Principal;
import org.replyby.model.Right;
import org.replyby.model.Subscription;
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
import org.replyby.usecases.subscribing.Subscribe;

/** Subscribes the addresses of the officials whom a table put on record, one official at a time. */
public final class SubscribeLines {
  private final Workshop on;
  private final Subscribe subscribe;
  private final LineIds ids = new LineIds();

  public SubscribeLines(Workshop on, Subscribe subscribe) {
    this.on = on;
    this.subscribe = subscribe;
  }

  void subscribe(Hold hold, BooleanSupplier isEnough) {
    var of = hold.is();
    var end = new RunEnd(hold, ImportWork.SUBSCRIBE, on.clock());
    var run = of.running().orElseThrow();
    var principal = ImportRights.now(on.members(), run.by(), Right.ADMINISTER, of);
    if (principal.isEmpty()) {
      var _ = end.end(RunEnd.NO_RIGHT);
      return;
    }
    var read = on.read(of, opened -> subscribe(hold, end, principal.get(), opened, isEnough));
    if (read.isEmpty()) {
      var _ = end.end(RunEnd.NO_FILE);
    }
  }

  private Pass.End subscribe(
      Hold hold, RunEnd end, Principal principal, Opened opened, BooleanSupplier isEnough) {
    if (!(opened instanceof Opened.Ready(var columns, var lines))) {
      var _ = end.end(RunEnd.NOT_READ);
      return Pass.End.STOPPED;
    }
    var pass = new Pass(hold, ImportWork.SUBSCRIBE, 1, isEnough, on.clock());
    var ended = pass.go(lines, new Subscribing(hold.is(), principal, columns));
    if (ended == Pass.End.ALL || ended == Pass.End.STOPPED) {
      var _ = end.end(null);
    }
    return ended;
  }

  /** Subscribing the officials of one import. */
  private final class Subscribing implements Pass.Doing {
    private final Import of;
    private final Principal principal;
    private final Reasons reasons;

    Subscribing(Import of, Principal principal, List<String> columns) {
      this.reasons = on.reasons(of, columns);
      this.of = of;
      this.principal = principal;
    }

    @Override
    public List<Did> does(List<Numbered> some, int refusedBefore) {
      return some.stream().map(one -> did(one.line())).toList();
    }

    private Did did(TableLine line) {
      if (!(line instanceof TableLine.OfOfficial official)) {
        return Did.LEFT_OUT;
      }
      var addresses =
          Stream.<Address>concat(
                  Stream.ofNullable(official.email()), Stream.ofNullable(official.phone()))
              .toList();
      if (addresses.isEmpty() || on.docket().official(ids.official(official)).isEmpty()) {
        return Did.LEFT_OUT;
      }
      var problems = new ArrayList<CellProblem>();
      addresses.forEach(address -> problems.addAll(problems(official, address)));
      if (problems.isEmpty()) {
        return Did.SUCCEEDED;
      }
      var kept = new LineProblems(line.line(), ImportWork.SUBSCRIBE, line.cells(), problems);
      on.imports().keep(of, kept, Moments.now(on.clock()));
      return Did.REFUSED;
    }

    private List<CellProblem> problems(TableLine.OfOfficial official, Address address) {
      return switch (subscribe.subscribe(principal, ids.official(official), address)) {
        case Outcome.Created<Subscription> created -> List.of();
        case Outcome.Found<Subscription> found -> List.of();
        case Outcome<Subscription> refused -> reasons.of(refused);
      };
    }

    /** Asked again, an address is subscribed once. */
    @Override
    public boolean isDone(TableLine line) {
      return false;
    }
  }
}
