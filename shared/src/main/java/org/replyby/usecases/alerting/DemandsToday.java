package org.replyby.usecases.alerting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.DemandsOfDay;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/**
 * How many letters and subpoenas a city recorded today, on its own calendar. None is refused for
 * its number. Beyond {@code most} their alerts wait for the next quarter of an hour, so that they
 * go out together, and the operator is told once that day.
 */
public record DemandsToday(JurisdictionFile file, int most, Instant now) {
  private static final Duration TOGETHER = Duration.ofMinutes(15);

  /** An alert that is held for less than this goes out as if it were not held. */
  private static final Duration LEAST = Duration.ofMinutes(2);

  /** From when the alerts of one more go out. */
  public Instant tellFrom() {
    if (!areMany()) {
      return now;
    }
    var earliest = now.plus(LEAST).getEpochSecond();
    var step = TOGETHER.toSeconds();
    return Instant.ofEpochSecond((earliest + step - 1) / step * step);
  }

  /** Counts one more, and tells the operator where that is due. */
  public List<Write> writes() {
    var id = file.jurisdiction().id();
    var told = wereTold();
    var is = new DemandsOfDay(day(), number() + 1, told || areMany());
    var writes = new ArrayList<Write>();
    writes.add(new Write.CountedDemand(id, file.demands(), is));
    if (is.operatorTold() && !told) {
      writes.add(new Write.NewNotice(NewNotices.manyDemands(id, is.day(), is.number(), most, now)));
    }
    return writes;
  }

  private boolean areMany() {
    return number() >= most;
  }

  private long number() {
    var counted = today();
    return counted == null ? 0 : counted.number();
  }

  private boolean wereTold() {
    var counted = today();
    return counted != null && counted.operatorTold();
  }

  private @Nullable DemandsOfDay today() {
    var counted = file.demands();
    return counted != null && counted.day().equals(day()) ? counted : null;
  }

  private LocalDate day() {
    return LocalDate.ofInstant(now, file.jurisdiction().zone());
  }
}
