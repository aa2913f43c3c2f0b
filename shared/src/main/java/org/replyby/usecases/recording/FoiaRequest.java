package org.replyby.usecases.recording;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Setting;

/**
 * The city's own request to an agency: the day on which the agency received it, whether that was
 * the proper component, whether it took ten more working days for unusual circumstances, and for
 * how many working days it tolled its time. A null means that nobody knows.
 */
public record FoiaRequest(
    LocalDate receivedOn,
    @Nullable Boolean properComponent,
    @Nullable Boolean unusualCircumstances,
    @Nullable Integer tolledDays) {
  /** The request from whose facts a deadline is counted; empty if it is counted otherwise. */
  public static Optional<FoiaRequest> of(Setting setting) {
    return FoiaTime.read(setting);
  }
}
