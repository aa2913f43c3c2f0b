package org.replyby.staffpages.campaign;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Duration;
import java.time.Instant;
import org.replyby.model.SharedDeadline;
import org.replyby.model.SharedMatter;

/** What has to be done in a shared matter, the most urgent first. */
enum SharedState {
  LATE(say("common.late"), "late"),
  SOON(say("campaign.due-in-the-next"), "due-soon"),
  OPEN(say("common.open"), "unconfirmed"),
  ANSWERED(say("campaign.answered"), "done"),
  CLOSED(say("campaign.nothing-is-open"), "done");

  private static final Duration WEEK = Duration.ofDays(7);

  private final String words;
  private final String look;

  SharedState(String words, String look) {
    this.words = words;
    this.look = look;
  }

  static SharedState of(SharedMatter matter, Instant now) {
    var open = matter.deadlines().stream().filter(SharedState::isOpen).toList();
    if (open.isEmpty()) {
      return matter.answeredOn() == null ? CLOSED : ANSWERED;
    }
    if (open.stream().anyMatch(d -> d.hasLapsed(now))) {
      return LATE;
    }
    return open.stream().anyMatch(d -> d.alarm().isBefore(now.plus(WEEK))) ? SOON : OPEN;
  }

  /** When the next date of a matter is; the end of time if nothing is open. */
  static Instant next(SharedMatter matter) {
    return matter.deadlines().stream()
        .filter(SharedState::isOpen)
        .map(SharedDeadline::alarm)
        .min(Instant::compareTo)
        .orElse(Instant.MAX);
  }

  static boolean isOpen(SharedDeadline deadline) {
    return deadline.state() == SharedDeadline.State.OPEN;
  }

  String words() {
    return words;
  }

  String look() {
    return look;
  }
}
