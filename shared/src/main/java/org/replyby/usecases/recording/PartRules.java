package org.replyby.usecases.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DateRules;
import org.replyby.model.Part;
import org.replyby.model.ResponseTime;
import org.replyby.model.Violation;

/** What can be wrong with the times that a demand gives. */
final class PartRules {
  static final String REVIEW = "/reviewOn";

  /** The fields in which a letter and a subpoena give their only time, and those of a part. */
  record Names(String due, String within, String noDay, String preserve) {
    String review() {
      return noDay + REVIEW;
    }
  }

  static final Names LETTER =
      new Names("/responseDue", "/respondWithin", "/noDayGiven", "/preserveSince");
  static final Names SUBPOENA =
      new Names("/returnDate", "/returnWithin", "/noDayGiven", "/preserveSince");

  private PartRules() {}

  /** {@code begins} is the earliest day that a time can be, as {@code beginsName} calls it. */
  static Stream<Violation> violations(
      List<Part> parts,
      Names whole,
      @Nullable LocalDate begins,
      String beginsName,
      LocalDate today) {
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(
            i -> {
              var names = names(parts.get(i), i, whole);
              return violations(parts.get(i).when(), names, begins, beginsName, today);
            });
  }

  /** A period must not end where no date is allowed. */
  static List<Violation> reaching(
      List<Part> parts, Names whole, StartedDeadlines started, LocalDate today) {
    var deadlines = started.all();
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).when() instanceof ResponseTime.Within)
        .boxed()
        .flatMap(
            i -> {
              var date = deadlines.get(i).dueDate();
              var day = date.day() == null ? date.alarmDay() : date.day();
              var field = names(parts.get(i), i, whole).within() + "/count";
              return DateRules.reaching(field, day, today);
            })
        .toList();
  }

  /** A day for looking again at a demand that is over: it may have passed. */
  static Stream<Violation> lookedAt(List<Part> parts, Names whole, LocalDate today) {
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(
            i ->
                parts.get(i).when() instanceof ResponseTime.NoDay(_, var on)
                    ? DateRules.notFuture(names(parts.get(i), i, whole).review(), on, today)
                    : Stream.empty());
  }

  private static Stream<Violation> violations(
      ResponseTime when,
      Names names,
      @Nullable LocalDate begins,
      String beginsName,
      LocalDate today) {
    return switch (when) {
      case ResponseTime.On(var due) -> {
        var field = names.due() + "/date";
        yield Stream.concat(
            DateRules.within(field, due.date(), today),
            DateRules.notBefore(field, due.date(), beginsName, begins));
      }
      case ResponseTime.Within within -> Stream.empty();
      case ResponseTime.NoDay(var haste, var on) ->
          DateRules.reviewWithin(names.review(), on, today, haste.mostDays());
      case ResponseTime.Standing(var since) ->
          Stream.concat(
              DateRules.within(names.preserve(), since, today),
              DateRules.notFuture(names.preserve(), since, today));
    };
  }

  private static Names names(Part part, int place, Names whole) {
    var at = "/parts/" + place;
    return part.what() == null
        ? whole
        : new Names(at + "/due", at + "/within", at + "/noDayGiven", at + "/preserveSince");
  }
}
