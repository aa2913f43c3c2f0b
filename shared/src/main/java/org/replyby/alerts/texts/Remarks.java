package org.replyby.alerts.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.Rung;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.DeadlineState;
import org.replyby.model.Known;
import org.replyby.model.Official;

/** Sentences that an alert's email adds to its reason. Each is true no matter when it is sent. */
public final class Remarks {
  private Remarks() {}

  /** The remark about the rungs that were missed in an outage and that this alert replaces. */
  public static List<String> passedOver(List<Rung> passed, ZoneId zone) {
    if (passed.isEmpty()) {
      return List.of();
    }
    var moments =
        passed.stream().map(r -> CityTime.brief(r.at(), zone)).collect(Collectors.joining("; "));
    return List.of(
        "ReplyBy was down and did not send %s of %s. This alert replaces %s."
            .formatted(
                passed.size() == 1 ? "the reminder" : passed.size() + " reminders",
                moments,
                passed.size() == 1 ? "it" : "them"));
  }

  /** The remark about a stay that nobody looked at on its review day. */
  public static String stayEnded() {
    return "Nobody looked at the stay on its review day, so the date from before the stay counts again.";
  }

  /** The remark about who acknowledged an earlier alert of the same date; none if nobody did. */
  public static List<String> acknowledged(@Nullable Known known, ZoneId zone) {
    return known == null
        ? List.of()
        : List.of(
            "An earlier alert about this deadline was acknowledged by %s on %s."
                .formatted(PlainText.line(known.by()), CityTime.full(known.at(), zone)));
  }

  /** The remark about an acknowledgment that ended an escalation. */
  public static String acknowledgment(Known known, ZoneId zone) {
    return "The acknowledgment was by %s, on %s."
        .formatted(PlainText.line(known.by()), CityTime.full(known.at(), zone));
  }

  /** Whose alerts the official now receives; {@code until} is null if for good. */
  public static String handedOver(Official from, @Nullable LocalDate until) {
    var who = PlainText.line("%s (%s)".formatted(from.name(), from.role()));
    return until == null
        ? who + " has retired, and you are their successor."
        : "%s is on leave through %s, and you are their stand-in."
            .formatted(who, CityTime.day(until));
  }

  /** The remark of a reminder to confirm a date that goes to others than attorneys. */
  public static List<String> toConfirm(ConfirmReminder.Why why) {
    return switch (why) {
      case IS_ATTORNEY -> List.of();
      case NO_ATTORNEY_REACHABLE ->
          List.of(
              "ReplyBy cannot reach any city attorney on its list. Please show this email to your city attorney.");
      case NO_ATTORNEY ->
          List.of(
              "No city attorney is on ReplyBy's list. Please show this email to your city attorney, and ask city staff to add one to the list.");
    };
  }

  /** The remark to somebody who hears an alert only because it reached nobody else. */
  public static String wentOn() {
    return "ReplyBy could not reach any of the people who should get this alert, so it sent it to you. Please make sure that somebody acts on it.";
  }

  /**
   * The remarks about a date that changed: from which dates to which, and {@code why}, as a person
   * or a correction says it.
   */
  public static List<String> moved(DueDate was, DueDate is, String why) {
    return List.of(moved(was, is), "Why the date changed: " + sentence(PlainText.line(why)));
  }

  /** The same, with who recorded it and how to object. */
  public static List<String> moved(DueDate was, DueDate is, String why, String by) {
    return Stream.concat(moved(was, is, why).stream(), Stream.of(recordedBy(by))).toList();
  }

  /** The remark about who changed something, and how to object. */
  public static String recordedBy(String by) {
    return "Recorded by: %s. If this is wrong, tell city staff and your city attorney at once: they can correct it."
        .formatted(PlainText.line(by));
  }

  /** The remarks about a deadline that is open again: what was recorded, and by whom. */
  public static List<String> reopened(DeadlineState.Ending was, String by, ZoneId zone) {
    var entered = was.entered();
    return List.of(
        "It was recorded as %s (recorded by: %s, on %s). That was taken back (by: %s)."
            .formatted(
                WhatIsDue.ended(was),
                PlainText.line(entered.by()),
                CityTime.full(entered.at(), zone),
                PlainText.line(by)),
        "If it is over after all, ask city staff to record it again.");
  }

  private static String moved(DueDate was, DueDate is) {
    if (was.aim() != Aim.SAFE_DATE || is.aim() != Aim.SAFE_DATE) {
      return "Before: %s. Now: %s.".formatted(Explanation.dates(was), Explanation.dates(is));
    }
    if (!was.isUnsettled() && !is.isUnsettled()) {
      return "The date moved %s.".formatted(fromTo(was.alarm(), is.alarm(), is.zone()));
    }
    return "The safe date %s. The final date %s."
        .formatted(
            stayedOrMoved(was.alarm(), is.alarm(), is.zone()),
            stayedOrMoved(was.due(), is.due(), is.zone()));
  }

  private static String stayedOrMoved(@Nullable Instant was, @Nullable Instant is, ZoneId zone) {
    return Objects.equals(was, is)
        ? "stays %s".formatted(full(is, zone))
        : "moved " + fromTo(was, is, zone);
  }

  private static String fromTo(@Nullable Instant was, @Nullable Instant is, ZoneId zone) {
    return "from %s to %s".formatted(full(was, zone), full(is, zone));
  }

  private static String full(@Nullable Instant moment, ZoneId zone) {
    return moment == null ? "unknown" : CityTime.full(moment, zone);
  }

  private static String sentence(String text) {
    return text.matches(".*[.!?]") ? text : text + ".";
  }

  /** The remark about an alert that did not reach another official. */
  public static String undelivered(Official to) {
    return "ReplyBy could not deliver an alert to %s, %s. Please call them about this deadline, and ask city staff to check their address."
        .formatted(PlainText.line(to.name()), PlainText.line(to.role()));
  }
}
