package org.replyby.usecases.importing.work;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.Run;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.importing.TableLine;

/**
 * Goes through the lines of a table, some at a time, and saves after each time how far it came. A
 * worker that is killed in between leaves lines that are done and not counted: the next one does
 * them again, and each of them says that it was done.
 */
final class Pass {
  private final Hold hold;
  private final ImportWork work;
  private final int atOnce;
  private final BooleanSupplier isEnough;
  private final InstantSource clock;

  /** {@code isEnough} is whether there is time for more lines. */
  Pass(Hold hold, ImportWork work, int atOnce, BooleanSupplier isEnough, InstantSource clock) {
    this.hold = hold;
    this.work = work;
    this.atOnce = atOnce;
    this.isEnough = isEnough;
    this.clock = clock;
  }

  /** A line, and its place in the table, from 0. */
  record Numbered(int number, TableLine line) {}

  /** What became of a line. */
  enum Did {
    SUCCEEDED,
    REFUSED,
    LEFT_OUT
  }

  /** How the pass ended. */
  enum End {
    ALL,
    STOPPED,
    /** For want of time: another worker goes on. */
    LEFT,
    /** Somebody else holds the import. */
    LOST
  }

  /** What is done with lines. {@code refusedBefore} counts those of the lines before. */
  interface Doing {
    List<Did> does(List<Numbered> some, int refusedBefore);

    /** Whether this was done with a line before it was counted. */
    boolean isDone(TableLine line);
  }

  private Run run() {
    return hold.is().running().orElseThrow();
  }

  End go(Iterator<TableLine> lines, Doing doing) {
    int number = 0;
    while (number < run().done() && lines.hasNext()) {
      lines.next();
      number++;
    }
    if (run().stop() != null) {
      return settle(next(lines, number), doing);
    }
    while (lines.hasNext()) {
      if (!isEnough.getAsBoolean()) {
        return hold.leave() ? End.LEFT : End.LOST;
      }
      var some = next(lines, number);
      number += some.size();
      if (!save(number, doing.does(some, run().refused()))) {
        return End.LOST;
      }
      if (run().stop() != null) {
        return End.STOPPED;
      }
    }
    return End.ALL;
  }

  /** A worker was killed, and then somebody stopped it: counts what it did and did not count. */
  private End settle(List<Numbered> some, Doing doing) {
    var dids =
        some.stream().map(one -> doing.isDone(one.line()) ? Did.SUCCEEDED : Did.LEFT_OUT).toList();
    var last = dids.lastIndexOf(Did.SUCCEEDED);
    var isSaved = last < 0 || save(run().done() + last + 1, dids.subList(0, last + 1));
    return isSaved ? End.STOPPED : End.LOST;
  }

  private List<Numbered> next(Iterator<TableLine> lines, int from) {
    var some = new ArrayList<Numbered>();
    while (lines.hasNext() && some.size() < atOnce) {
      some.add(new Numbered(from + some.size(), lines.next()));
    }
    return some;
  }

  private boolean save(int reached, List<Did> dids) {
    var succeeded = Math.toIntExact(dids.stream().filter(Did.SUCCEEDED::equals).count());
    var refused = Math.toIntExact(dids.stream().filter(Did.REFUSED::equals).count());
    return hold.save(was -> reached(was, reached, succeeded, refused));
  }

  private Import reached(Import was, int reached, int succeeded, int refused) {
    var run = was.running().orElseThrow();
    return was.with(
        work,
        run.reached(
            reached, run.succeeded() + succeeded, run.refused() + refused, Moments.now(clock)));
  }
}
