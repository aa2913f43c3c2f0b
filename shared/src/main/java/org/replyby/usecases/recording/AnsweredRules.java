package org.replyby.usecases.recording;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.deadlines.Aim;
import org.replyby.demands.DateRules;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.model.SecondPerson;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.JurisdictionFile;

/** What has to be true of a letter that goes on record as answered: it must hide no open duty. */
final class AnsweredRules {
  /** For so long after a date, a second person confirms that it was kept. */
  private static final int FRESH_DAYS = 30;

  private static final String FIELD = "/answeredOn";

  private AnsweredRules() {}

  static Stream<Violation> violations(LetterRequest letter, Answered answered, LocalDate today) {
    return Stream.of(
            DateRules.notFuture(FIELD, answered.on(), today),
            DateRules.notBefore(FIELD, answered.on(), "the letter's date", letter.datedOn()),
            DateRules.notBefore(
                FIELD,
                answered.on(),
                "the day on which the letter came",
                letter.arrival().firstReceivedOn()))
        .flatMap(v -> v);
  }

  static Stream<Violation> violations(
      StartedDeadlines started, JurisdictionFile file, LocalDate today) {
    return Stream.concat(unmet(started), unconfirmed(started, file, today));
  }

  /** A reply meets what is due as a reply: neither a duty that goes on, nor a right to appeal. */
  private static Stream<Violation> unmet(StartedDeadlines started) {
    var others =
        started.all().stream()
            .map(Deadline::kind)
            .filter(kind -> kind != DeadlineKind.RESPONSE)
            .map(Coded::code)
            .distinct()
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Violation(
                FIELD,
                "cannot be given for this letter, because a reply does not end all that it starts ("
                    + others
                    + "): record it without this, and close by hand what is over"));
  }

  private static Stream<Violation> unconfirmed(
      StartedDeadlines started, JurisdictionFile file, LocalDate today) {
    return file.secondPerson() == SecondPerson.REQUIRED
            && started.all().stream().anyMatch(d -> isFresh(d, today))
        ? Stream.of(
            new Violation(
                FIELD,
                "cannot be given for this letter, because its date has not passed, or passed less"
                    + " than %d days ago: record it and its answer by hand, so that a second person"
                        .formatted(FRESH_DAYS)
                    + " confirms"))
        : Stream.empty();
  }

  /** A letter that names no day has none that has passed. */
  private static boolean isFresh(Deadline deadline, LocalDate today) {
    var date = deadline.dueDate();
    var from = today.minusDays(FRESH_DAYS);
    var day = date.day();
    return date.aim() != Aim.SAFE_DATE
        || date.alarmDay().isAfter(from)
        || (day != null && day.isAfter(from));
  }
}
