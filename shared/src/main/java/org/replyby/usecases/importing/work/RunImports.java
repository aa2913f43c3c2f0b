package org.replyby.usecases.importing.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.model.imports.FileProblem;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.Run;
import org.replyby.model.imports.SentTable;
import org.replyby.model.imports.TableFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.importing.Imports.Due;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.TimeLeft;
import org.replyby.usecases.run.Tokens;

/**
 * Does what there is to do with imports: checks what came, records what a person started, and
 * subscribes whom a person wants subscribed. Each import is held by one worker at a time; where one
 * was killed, the next one goes on once its hold is over.
 */
public final class RunImports {
  /** No more lines are begun so long before an invocation ends. */
  private static final Duration RESERVE = Duration.ofSeconds(90);

  /** After so many workers that came to nothing, no other one tries. */
  private static final int MOST_TRIES = 5;

  private static final int MOST_AT_ONCE = 20;

  private final Workshop on;
  private final CheckTable check;
  private final RecordLines record;
  private final SubscribeLines subscribe;
  private final Tokens tokens;

  public RunImports(
      Workshop on, CheckTable check, RecordLines record, SubscribeLines subscribe, Tokens tokens) {
    this.on = on;
    this.check = check;
    this.record = record;
    this.subscribe = subscribe;
    this.tokens = tokens;
  }

  /** What became of a file. What is not checked stays until the store deletes it. */
  public enum Did {
    CHECKED,
    /** Its import has this file, or one that came later. */
    ALREADY,
    /** The lines of its import were started: they are those of the file that was checked. */
    LATE,
    /** No import waits for it. */
    UNKNOWN
  }

  /**
   * A file came: its lines are checked at once, and what was found in one before it is gone. Events
   * come twice and out of order. Throws if its import changed each time: the event comes again.
   */
  public Did came(ImportId id, SentTable sent, TimeLeft timeLeft) {
    for (int number = 0; number < MOST_TRIES; number++) {
      var was = on.imports().find(id).orElse(null);
      if (was == null) {
        return Did.UNKNOWN;
      }
      var ignored = ignored(was, sent);
      if (ignored.isPresent()) {
        return ignored.get();
      }
      var now = Moments.now(on.clock());
      if (on.imports().begin(was, was.came(new TableFile(sent, now)), now)) {
        work(new Due(id, now, 0), timeLeft);
        return Did.CHECKED;
      }
    }
    throw new IllegalStateException("an import changed whenever its file was to be checked");
  }

  /** Why a file is not checked; empty if it is. */
  private static Optional<Did> ignored(Import was, SentTable sent) {
    if (!was.takesFile()) {
      return Optional.of(Did.LATE);
    }
    return was.file() == null || sent.isAfter(was.file().sent())
        ? Optional.empty()
        : Optional.of(Did.ALREADY);
  }

  /** Does what is due, and throws if some of it failed. Answers how many imports it held. */
  public int run(TimeLeft timeLeft) {
    int held = 0;
    int failed = 0;
    for (var due : on.imports().due(Moments.now(on.clock()), MOST_AT_ONCE)) {
      if (!isEnough(timeLeft)) {
        break;
      }
      var did =
          Attempt.oneOfMany(
              on.journal(),
              "import.failed",
              Map.of("import", due.id().toString()),
              () -> work(due, timeLeft));
      held += did.orElse(false) ? 1 : 0;
      failed += did.isEmpty() ? 1 : 0;
    }
    if (failed > 0) {
      throw new IllegalStateException("imports failed, and are tried again: " + failed);
    }
    return held;
  }

  private static boolean isEnough(TimeLeft timeLeft) {
    return timeLeft.now().compareTo(RESERVE) > 0;
  }

  private boolean work(Due due, TimeLeft timeLeft) {
    var owner = tokens.name();
    var until = Moments.now(on.clock()).plus(Hold.LEASE);
    if (!on.imports().hold(due, owner, until)) {
      return false;
    }
    var is = on.imports().find(due.id()).orElseThrow();
    var hold = new Hold(on.imports(), on.clock(), owner, is);
    var work = is.work();
    if (work.isEmpty()) {
      return hold.end(same -> same);
    }
    if (due.tries() >= MOST_TRIES) {
      return giveUp(hold, work.get());
    }
    switch (work.get()) {
      case CHECK -> check.check(hold);
      case RECORD -> record.record(hold, () -> isEnough(timeLeft));
      case SUBSCRIBE -> subscribe.subscribe(hold, () -> isEnough(timeLeft));
    }
    return true;
  }

  private boolean giveUp(Hold hold, ImportWork work) {
    on.journal()
        .note("import.given-up", Map.of("import", hold.is().id().toString(), "work", work.name()));
    return hold.end(was -> ended(was, work));
  }

  private Import ended(Import was, ImportWork work) {
    var now = Moments.now(on.clock());
    var why = "the service tried several times and could not go on: tell the person who runs it";
    return switch (work) {
      case CHECK -> was.refused(List.of(new FileProblem("", why)));
      case RECORD, SUBSCRIBE ->
          was.with(
              work, was.running().orElseThrow().stopping(new Run.Stop(null, now, why)).ended(now));
    };
  }
}
