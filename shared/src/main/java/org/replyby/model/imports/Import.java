package org.replyby.model.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of what a city already has, from the request for it to its last line. What is null has
 * not happened.
 */
public record Import(
    ImportId id,
    ImportKind kind,
    ActingFor by,
    Instant at,
    @Nullable TableFile file,
    List<FileProblem> refusal,
    @Nullable Checked checked,
    @Nullable Run recording,
    @Nullable Run subscribing) {
  /** Not shorter than the bucket keeps a table. */
  private static final Duration KEPT = Duration.ofDays(30);

  public Import {
    refusal = List.copyOf(refusal);
  }

  public static Import opened(ImportId id, ImportKind kind, ActingFor by, Instant at) {
    return new Import(id, kind, by, at, null, List.of(), null, null, null);
  }

  public ImportState state() {
    if (file == null) {
      return ImportState.WAITING;
    }
    if (!refusal.isEmpty()) {
      return ImportState.REFUSED;
    }
    if (checked == null) {
      return ImportState.CHECKING;
    }
    if (recording == null) {
      return ImportState.CHECKED;
    }
    if (!recording.isEnded()) {
      return ImportState.RUNNING;
    }
    return recording.stop() == null ? ImportState.DONE : ImportState.STOPPED;
  }

  /**
   * When it goes away by itself: 30 days after the last thing that happened to it. Empty once
   * somebody started to record it, since it then stays.
   */
  public Optional<Instant> expiresAt() {
    return recording == null
        ? Stream.of(
                Optional.of(at),
                Optional.ofNullable(file).map(TableFile::at),
                Optional.ofNullable(checked).map(Checked::at))
            .flatMap(Optional::stream)
            .max(Instant::compareTo)
            .map(last -> last.plus(KEPT))
        : Optional.empty();
  }

  /** What is to be done now, if nobody is at it. */
  public Optional<ImportWork> work() {
    return switch (state()) {
      case CHECKING -> Optional.of(ImportWork.CHECK);
      case RUNNING -> Optional.of(ImportWork.RECORD);
      case DONE, STOPPED ->
          subscribing == null || subscribing.isEnded()
              ? Optional.empty()
              : Optional.of(ImportWork.SUBSCRIBE);
      case WAITING, REFUSED, CHECKED -> Optional.empty();
    };
  }

  /** The run that goes on, if any. */
  public Optional<Run> running() {
    return work().flatMap(work -> Optional.ofNullable(run(work)));
  }

  private @Nullable Run run(ImportWork work) {
    return switch (work) {
      case CHECK -> null;
      case RECORD -> recording;
      case SUBSCRIBE -> subscribing;
    };
  }

  /** Whether a file may still come, also in the place of one before: nothing is on record. */
  public boolean takesFile() {
    return recording == null;
  }

  /** The same without a file, and without what was found in one. */
  public Import awaiting() {
    return opened(id, kind, by, at);
  }

  /** With a file to check; what was found in one before it is gone. */
  public Import came(TableFile came) {
    return new Import(id, kind, by, at, came, List.of(), null, recording, subscribing);
  }

  public Import refused(List<FileProblem> problems) {
    return new Import(id, kind, by, at, file, problems, checked, recording, subscribing);
  }

  public Import checked(Checked found) {
    return new Import(id, kind, by, at, file, refusal, found, recording, subscribing);
  }

  /** With what became of the run that goes on, or that begins with it. */
  public Import with(ImportWork work, Run run) {
    return switch (work) {
      case CHECK -> throw new IllegalArgumentException("a check is no run");
      case RECORD -> new Import(id, kind, by, at, file, refusal, checked, run, subscribing);
      case SUBSCRIBE -> new Import(id, kind, by, at, file, refusal, checked, recording, run);
    };
  }
}
