package org.replyby.demands;

import java.util.function.Function;
import java.util.stream.Stream;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeadlineKind;
import org.replyby.model.ResponseTime;

/** How the date of a part of a demand is set, and of what comes before such a date. */
final class PartTimes {
  private PartTimes() {}

  /** {@code demand} is such as "the letter"; {@code day} gives the day that starts it. */
  static Setting setting(
      ResponseTime when,
      String demand,
      Convention convention,
      Function<CountedFrom, DayRange> day) {
    return switch (when) {
      case ResponseTime.On(var due) -> new Setting.Fixed(due, demand);
      case ResponseTime.Within(var span, var from, var at) ->
          day.apply(from)
              .counted(at, t -> new Setting.Forward(t, span, convention, Service.none()));
      case ResponseTime.NoDay(var haste, var on) -> new Setting.Review(on, demand + words(haste));
      case ResponseTime.Standing(var since) ->
          new Setting.Standing(since, "the duty to preserve records");
    };
  }

  /** A duty to preserve records is a kind of its own, whatever the demand. */
  static DeadlineKind kind(ResponseTime when, DeadlineKind other) {
    return when instanceof ResponseTime.Standing ? DeadlineKind.PRESERVATION : other;
  }

  /** Before a day that may not be known. */
  static Setting before(Setting limit) {
    return limit instanceof Setting.Unsettled(var due, var safe, var others, var why)
        ? new Setting.Unsettled(
            due instanceof Setting.Unknown ? due : before(due),
            before(safe),
            others.stream()
                .map(o -> new Setting.Alternative(before(o.setting()), o.when()))
                .toList(),
            why)
        : new Setting.Before(limit);
  }

  /** Whichever comes first; if one is not known, the due date is the other one. */
  static Setting earlier(Setting one, Setting other) {
    if (!(one instanceof Setting.Unsettled) && !(other instanceof Setting.Unsettled)) {
      return new Setting.EarlierOf(one, other);
    }
    var others =
        Stream.concat(
                alternatives(one)
                    .map(o -> alternative(o, new Setting.EarlierOf(o.setting(), other.careful()))),
                alternatives(other)
                    .map(o -> alternative(o, new Setting.EarlierOf(one.careful(), o.setting()))))
            .toList();
    return new Setting.Unsettled(
        earlierDue(one.prevailing(), other.prevailing()),
        new Setting.EarlierOf(one.careful(), other.careful()),
        others,
        (why(one) + " " + why(other)).strip());
  }

  private static Setting earlierDue(Setting one, Setting other) {
    if (one instanceof Setting.Unknown) {
      return other;
    }
    return other instanceof Setting.Unknown ? one : new Setting.EarlierOf(one, other);
  }

  private static Stream<Setting.Alternative> alternatives(Setting setting) {
    return setting instanceof Setting.Unsettled unsettled
        ? unsettled.others().stream()
        : Stream.empty();
  }

  private static Setting.Alternative alternative(Setting.Alternative of, Setting setting) {
    return new Setting.Alternative(setting, of.when());
  }

  private static String why(Setting setting) {
    return setting instanceof Setting.Unsettled unsettled ? unsettled.why() : "";
  }

  private static String words(ResponseTime.Haste haste) {
    return switch (haste) {
      case PROMPTLY -> " says \"promptly\"";
      case AS_SOON_AS_POSSIBLE -> " says \"as soon as possible\"";
      case FORTHWITH -> " says \"forthwith\"";
      case NOTHING -> " does not say by when";
    };
  }
}
