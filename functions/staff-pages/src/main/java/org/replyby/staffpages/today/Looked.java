package org.replyby.staffpages.today;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Plan;
import org.replyby.model.Sha256;
import org.replyby.staffpages.http.Visit;
import org.replyby.staffpages.signin.Cookies;

/**
 * When a person looked at the start page before, kept in a cookie of their browser: nothing about
 * it is on record. {@code before} is null on the first look. Looks less than half an hour apart are
 * one look. Another person at the same browser begins anew.
 */
record Looked(String who, @Nullable Instant before, Instant last) {
  private static final String COOKIE = "__Host-replyby-looked";
  private static final Duration ONE_LOOK = Duration.ofMinutes(30);
  private static final Pattern VALUE =
      Pattern.compile("([0-9a-f]{16})\\.(\\d{0,11})\\.(\\d{1,11})");

  /** What the cookie says, with this look at {@code now}. */
  static Looked at(Visit visit, String subject, Instant now) {
    var who = Sha256.of(subject).substring(0, 16);
    return Optional.ofNullable(visit.cookies().get(COOKIE))
        .flatMap(Looked::parse)
        .filter(looked -> looked.who().equals(who) && !looked.last().isAfter(now))
        .map(looked -> looked.again(now))
        .orElse(new Looked(who, null, now));
  }

  /** Nobody's look: nothing is new to it. */
  static Looked never(Instant now) {
    return new Looked("", null, now);
  }

  private static Optional<Looked> parse(String value) {
    var match = VALUE.matcher(value);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      var before = match.group(2).isEmpty() ? null : second(match.group(2));
      return Optional.of(new Looked(match.group(1), before, second(match.group(3))));
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }

  private static Instant second(String digits) {
    return Instant.ofEpochSecond(Long.parseLong(digits));
  }

  private Looked again(Instant now) {
    return last.plus(ONE_LOOK).isAfter(now)
        ? new Looked(who, before, now)
        : new Looked(who, last, now);
  }

  /** The cookie to set. */
  String cookie() {
    var earlier = before == null ? "" : String.valueOf(before.getEpochSecond());
    return Cookies.kept(COOKIE, who + "." + earlier + "." + last.getEpochSecond());
  }

  /** What is new about a deadline since the look before: nothing on the first look. */
  Optional<String> news(Plan plan) {
    if (before == null) {
      return Optional.empty();
    }
    if (plan.from().isAfter(before)) {
      return Optional.of(plan.version() == 1 ? say("today.new") : say("today.date-changed"));
    }
    var known = plan.known();
    return known != null && known.at().isAfter(before)
        ? Optional.of(say("today.acknowledged-since"))
        : Optional.empty();
  }
}
