package org.replyby.staffpages.imports;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.texts.Fact;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.Run;
import org.replyby.model.imports.TableFile;
import org.replyby.staffpages.history.People;

/**
 * How far an import that moves has come: {@code done} of {@code lines}, which are 0 while nobody
 * knows how many there are.
 */
public record Progress(String label, int done, int lines, List<Fact> facts, Refreshing refreshing) {
  /** Whoever saved less lately has stopped, or begins anew: how long that takes nobody knows. */
  private static final Duration LATELY = Duration.ofMinutes(2);

  /** Less says nothing about the rest. */
  private static final Duration LEAST = Duration.ofSeconds(30);

  private static final int LEAST_PART = 10;

  public Progress {
    facts = List.copyOf(facts);
  }

  /** Of a file that came a moment ago. */
  static Progress coming(Refreshing refreshing) {
    return new Progress(say("imports.progress.checking"), 0, 0, List.of(), refreshing);
  }

  /** Of an import with work to do. */
  static Progress of(Import one, ZoneId zone, Instant now, People people, Refreshing refreshing) {
    return one.running()
        .map(run -> new Going(one, zone, now, people).progress(run, refreshing))
        .orElseGet(
            () ->
                new Progress(
                    say("imports.progress.checking"),
                    0,
                    0,
                    new Going(one, zone, now, people).checking(one.file()),
                    refreshing));
  }

  /** One that goes on, as the clocks of its city show it. */
  private record Going(Import one, ZoneId zone, Instant now, People people) {
    Progress progress(Run run, Refreshing refreshing) {
      var lines = ImportText.lines(one.checked());
      var label =
          one.work().equals(Optional.of(ImportWork.SUBSCRIBE))
              ? say("imports.progress.subscribing")
              : say("imports.progress.recording");
      var facts = new ArrayList<Fact>();
      facts.add(
          new Fact(say("imports.lines-done"), say("imports.done-of-lines", run.done(), lines)));
      facts.add(started(run.at(), run.by().subject()));
      facts.add(new Fact(say("imports.last-progress"), clock(run.seenAt())));
      left(run, lines).ifPresent(left -> facts.add(new Fact(say("imports.time-left"), left)));
      return new Progress(label, run.done(), lines, facts, refreshing);
    }

    List<Fact> checking(@Nullable TableFile file) {
      return file == null ? List.of() : List.of(started(file.at(), one.by().subject()));
    }

    private Fact started(Instant at, String by) {
      return new Fact(
          say("imports.started"),
          say("imports.started-by", CityTime.full(at, zone), people.name(by)));
    }

    private String clock(Instant seen) {
      var isToday = LocalDate.ofInstant(seen, zone).equals(LocalDate.ofInstant(now, zone));
      return isToday ? CityTime.clock(seen, zone) : CityTime.full(seen, zone);
    }

    /** Only if it goes on, and went on for long enough to say so. */
    private Optional<String> left(Run run, int lines) {
      var took = Duration.between(run.at(), run.seenAt());
      if (run.stop() != null
          || run.done() * LEAST_PART < lines
          || run.done() == 0
          || took.compareTo(LEAST) < 0
          || now.isAfter(run.seenAt().plus(LATELY))) {
        return Optional.empty();
      }
      var left = took.multipliedBy(lines - run.done()).dividedBy(run.done());
      return Optional.of(
          left.toMinutes() == 0
              ? say("imports.less-than-a-minute")
              : counted("imports.about-minutes", left.plusSeconds(30).toMinutes()));
    }
  }
}
