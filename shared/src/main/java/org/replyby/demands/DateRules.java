package org.replyby.demands;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Violation;

/**
 * The limits for the dates of a demand, so that a typing error is caught before anything is counted
 * from it.
 */
public final class DateRules {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final int MOST_YEARS_AHEAD = 10;

  /** Letters may be dated a few days ahead or back; more is taken for an error. */
  private static final int SLACK_DAYS = 7;

  private DateRules() {}

  public static Stream<Violation> within(String field, @Nullable LocalDate date, LocalDate today) {
    if (date == null) {
      return Stream.empty();
    }
    var latest = today.plusYears(MOST_YEARS_AHEAD);
    return date.isBefore(EARLIEST) || date.isAfter(latest)
        ? Stream.of(new Violation(field, "must be between " + EARLIEST + " and " + latest))
        : Stream.empty();
  }

  /** Finds a period that ends where no fixed date is allowed. */
  public static Stream<Violation> reaching(String field, LocalDate end, LocalDate today) {
    return within(field, end, today)
        .map(v -> new Violation(field, "ends on " + end + ": the end " + v.detail()));
  }

  public static Stream<Violation> notFuture(
      String field, @Nullable LocalDate date, LocalDate today) {
    return date != null && date.isAfter(today)
        ? Stream.of(new Violation(field, "must not be after today, " + today))
        : Stream.empty();
  }

  /** A day on which somebody looks at a demand again: not past, and not put off for long. */
  public static Stream<Violation> reviewWithin(
      String field, LocalDate date, LocalDate today, int mostDays) {
    if (!date.isBefore(today) && !date.isAfter(today.plusDays(mostDays))) {
      return Stream.empty();
    }
    return Stream.of(
        new Violation(
            field,
            mostDays == 0
                ? "must be today, " + today
                : "must be between today, %s, and %s, %d days ahead at most"
                    .formatted(today, today.plusDays(mostDays), mostDays)));
  }

  public static Stream<Violation> notFarFuture(String field, LocalDate date, LocalDate today) {
    return notFuture(field, date.minusDays(SLACK_DAYS), today)
        .map(v -> new Violation(field, "must not be more than a week after today, " + today));
  }

  /** {@code other} is null if that day is not known. */
  public static Stream<Violation> notBefore(
      String field, LocalDate date, String what, @Nullable LocalDate other) {
    return other != null && date.isBefore(other)
        ? Stream.of(new Violation(field, "must not be before " + what + ", " + other))
        : Stream.empty();
  }

  public static Stream<Violation> notLongBefore(
      String field, @Nullable LocalDate date, String what, LocalDate other) {
    return Optional.ofNullable(date).stream()
        .filter(d -> d.plusDays(SLACK_DAYS).isBefore(other))
        .map(
            d ->
                new Violation(field, "must not be more than a week before " + what + ", " + other));
  }

  public static List<Violation> all(List<Stream<Violation>> rules) {
    return rules.stream().flatMap(r -> r).toList();
  }
}
