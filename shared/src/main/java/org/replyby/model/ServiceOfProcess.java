package org.replyby.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when a subpoena was served, as far as is known. {@code servedOn} and {@code mailedOn} are
 * calendar days in the city, or null if they are not known. {@code way} is null if it is not known.
 */
public record ServiceOfProcess(
    @Nullable LocalDate servedOn, @Nullable Way way, @Nullable LocalDate mailedOn) {
  /** How a subpoena or civil investigative demand is served. */
  public enum Way {
    IN_PERSON,

    /**
     * Depositing it in the mail can itself be service: 31 U.S.C. 3733(d)(1)(C), 15 U.S.C.
     * 1312(e)(1)(C).
     */
    REGISTERED_OR_CERTIFIED_MAIL,
    MAIL,
    EMAIL,
    OTHER
  }

  /** Served on a day, and nothing else is known. */
  public static ServiceOfProcess on(@Nullable LocalDate served) {
    return new ServiceOfProcess(served, null, null);
  }
}
