package org.replyby.alerts.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.replyby.model.Coded;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.Tier;

/**
 * Who is told. No setting can hide certain alerts, regardless of the official's tier and least
 * severity: a subpoena, a date that is today, a date that has passed, a review, an alert that
 * nobody acknowledged or that did not get through, something that was changed, corrected, voided,
 * closed or opened again, because anyone who was told of it would go on believing it, and a date
 * that waits for an attorney to confirm it. For everything else, an official is told what reaches
 * their least severity, and a deputy only what is urgent.
 */
public final class Audience {
  private Audience() {}

  /** Whether an official is told, and why not. */
  public sealed interface Decision {
    record Told() implements Decision {}

    record NotTold(String why) implements Decision {}
  }

  public static Decision decide(Official official, Reason reason, Severity severity) {
    if (isNeverHidden(reason)) {
      return new Decision.Told();
    }
    if (severity.compareTo(official.leastSeverity()) < 0) {
      return new Decision.NotTold(
          "asked for %s and above, this is %s"
              .formatted(Coded.code(official.leastSeverity()), Coded.code(severity)));
    }
    return byTier(official, severity);
  }

  /** The same of something that can be hidden, whatever least severity the official asked for. */
  static Decision byTier(Official official, Severity severity) {
    return official.tier() == Tier.DEPUTY && severity != Severity.URGENT
        ? new Decision.NotTold("a deputy gets urgent alerts only")
        : new Decision.Told();
  }

  static boolean isNeverHidden(Reason reason) {
    return switch (reason) {
      case SUBPOENA_ISSUED,
          DUE_TODAY,
          SAFE_DATE_PASSED,
          LATE,
          LAST_DAY_PASSED,
          REVIEW,
          EXTENDED,
          DATE_CHANGED,
          CORRECTED,
          VOIDED,
          UNCONFIRMED,
          ESCALATED,
          UNDELIVERED,
          CLOSED,
          REOPENED,
          SECOND_PERSON_NEEDED,
          ACKNOWLEDGED,
          TAKEN_BACK,
          DISCLOSED,
          HANDED_OVER ->
          true;
      case LETTER_RECEIVED, DEADLINE_SET, OPEN_WHEN_CONFIRMED, APPROACHING, STANDING, OWED -> false;
    };
  }

  /**
   * From whom an alert is hidden, and why. If the least severities hide the first word of a demand
   * from everyone whom it is meant for and reaches, they hide it from nobody. {@code meant} is who
   * that is.
   */
  static Map<OfficialId, String> hiddenFrom(
      List<Official> officials, Reason reason, Severity severity, Predicate<Official> meant) {
    var why = why(officials, official -> decide(official, reason, severity));
    return isFirstWord(reason)
            && officials.stream().filter(meant).allMatch(o -> why.containsKey(o.id()))
        ? why(officials, official -> byTier(official, severity))
        : why;
  }

  private static Map<OfficialId, String> why(
      List<Official> officials, Function<Official, Decision> decide) {
    var why = new LinkedHashMap<OfficialId, String>();
    for (var official : officials) {
      if (decide.apply(official) instanceof Decision.NotTold(var reason)) {
        why.put(official.id(), reason);
      }
    }
    return why;
  }

  /** The first word of a demand, to a city or to an official who could not be reached before. */
  static boolean isFirstWord(Reason reason) {
    return switch (reason) {
      case LETTER_RECEIVED, SUBPOENA_ISSUED, DEADLINE_SET, OPEN_WHEN_CONFIRMED -> true;
      default -> false;
    };
  }
}
