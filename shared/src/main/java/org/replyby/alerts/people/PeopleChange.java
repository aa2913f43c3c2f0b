package org.replyby.alerts.people;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.PlainText;
import org.replyby.alerts.texts.ShortText;
import org.replyby.model.Address;
import org.replyby.model.Contact;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Leave;
import org.replyby.model.Official;
import org.replyby.model.SecondPerson;
import org.replyby.model.Tier;

/**
 * What primaries, deputies and the person are told when an address, a tier, a leave or a setting of
 * the jurisdiction changes: what it was, what it is, and who recorded it. Addresses are masked.
 */
public final class PeopleChange {
  /** What the changed fields of an official are called. */
  public static final String TIER = "tier";

  public static final String LEAST_SEVERITY = "least severity";

  private PeopleChange() {}

  /** What kind of thing has changed. */
  public enum Subject {
    ALERTS("who gets alerts", "who gets ReplyBy's alerts, or when, has changed."),
    CLOSING("who closes deadlines", "what it takes to close a deadline has changed."),
    CONTACT("whom to tell of a reply", "whom officials tell that a reply went out has changed."),
    ACCESS("who signs in", "who signs in to ReplyBy as an official has changed.");

    private final String what;
    private final String sentence;

    Subject(String what, String sentence) {
      this.what = what;
      this.sentence = sentence;
    }
  }

  /** The message; {@code about} is the role of whom it is about, null if about nobody. */
  public static Message message(
      Subject subject,
      String jurisdiction,
      @Nullable String about,
      List<String> sentences,
      String by,
      Instant now,
      ZoneId zone) {
    var what = ": a change in " + subject.what;
    var whose = about == null ? "" : " (" + about + ")";
    return new Message(
        ShortText.subject(jurisdiction, what + whose),
        email(subject, jurisdiction, sentences, by, CityTime.full(now, zone)),
        ShortText.sms(jurisdiction, what + whose + ".", " If it is wrong, tell city staff."));
  }

  private static String email(
      Subject subject, String jurisdiction, List<String> sentences, String by, String at) {
    var list =
        sentences.stream().map(s -> "- " + PlainText.line(s)).collect(Collectors.joining("\n"));
    return """
        %s: %s

        On %s:
        %s

        Recorded by: %s
        If this is wrong, ask city staff to change it back. ReplyBy keeps a record of every such change.
        """
        .formatted(PlainText.line(jurisdiction), subject.sentence, at, list, PlainText.line(by));
  }

  public static String added(Official to, Address address) {
    return "Alerts to %s now go to %s %s.".formatted(who(to), medium(address), address.masked());
  }

  public static String removed(Official from, Address address) {
    return "Alerts to %s no longer go to %s %s, which gets no message after this one."
        .formatted(who(from), medium(address), address.masked());
  }

  /** {@code field} is what was edited. */
  public static String edited(Official is, String field, String was, String now) {
    return switch (field) {
      case TIER -> "%s is now %s. Before: %s.".formatted(who(is), tier(now), tier(was));
      case LEAST_SEVERITY ->
          "%s now gets alerts that are at least: %s. Before: %s.".formatted(who(is), now, was);
      default -> "The %s of %s was changed from %s to %s.".formatted(field, who(is), was, now);
    };
  }

  private static String tier(String code) {
    return switch (Tier.valueOf(code.toUpperCase(Locale.ROOT))) {
      case PRIMARY -> "alerted first (primary)";
      case DEPUTY -> "alerted if nobody answers (deputy)";
      case WATCHER -> "somebody who only follows (watcher)";
    };
  }

  public static String away(Official absent, Leave leave, Official standIn) {
    return "%s is on leave through %s. Through that day, %s gets the alerts instead."
        .formatted(who(absent), CityTime.day(leave.until()), who(standIn));
  }

  public static String back(Official official) {
    return "The leave of %s has ended, and alerts go to them again.".formatted(who(official));
  }

  public static String retired(Official gone, Official successor) {
    return "%s has retired. %s now gets their alerts.".formatted(who(gone), who(successor));
  }

  public static String escalation(EscalationPolicy was, EscalationPolicy is) {
    return "ReplyBy now passes an alert that nobody acknowledges on to other officials after %s. Before: after %s."
        .formatted(words(is), words(was));
  }

  public static String secondPerson(SecondPerson is) {
    return switch (is) {
      case REQUIRED ->
          "From now on, a deadline stays open until a second person confirms that it is closed.";
      case NOT_REQUIRED -> "From now on, one person alone can close a deadline.";
    };
  }

  /** Either is null if the city names nobody. */
  public static String contact(@Nullable Contact was, @Nullable Contact is) {
    var before = was == null ? "" : " Before, it was %s.".formatted(was.words());
    return is == null
        ? "Alerts no longer name a contact: tell city staff that a reply went out." + before
        : "Alerts now name a contact to tell that a reply went out: %s.".formatted(is.words())
            + before;
  }

  /** {@code member} is the name of whoever signs in. */
  public static String access(Official official, String member) {
    return "%s now signs in as %s, and sees every restricted matter that this official may be told of."
        .formatted(member, who(official));
  }

  private static String words(EscalationPolicy policy) {
    return "%s of the time left, but never sooner than %s or later than %s"
        .formatted(part(policy.part()), time(policy.least()), time(policy.most()));
  }

  private static String part(int part) {
    return switch (part) {
      case 1 -> "all";
      case 2 -> "half";
      case 4 -> "a quarter";
      default -> "1/" + part;
    };
  }

  /** For example "90 minutes" or "24 hours". */
  private static String time(Duration time) {
    var isWhole = time.toMinutesPart() == 0;
    var number = isWhole ? time.toHours() : time.toMinutes();
    return number + (isWhole ? " hour" : " minute") + (number == 1 ? "" : "s");
  }

  private static String who(Official official) {
    return "%s (%s)".formatted(official.name(), official.role());
  }

  private static String medium(Address address) {
    return switch (address) {
      case Address.Email email -> "the email address";
      case Address.Phone phone -> "the phone";
    };
  }
}
