package org.replyby.staffpages.city;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.calculator.ClosingCodes;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.deadlines.NamedCourt;
import org.replyby.model.Coded;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.SecondPerson;
import org.replyby.model.Shares;
import org.replyby.usecases.docket.JurisdictionFile;

/** A city's settings in words. */
final class CityWords {
  private CityWords() {}

  static List<CityPage.Setting> settings(JurisdictionFile file) {
    var city = file.jurisdiction();
    var own = "/cities/" + city.id();
    var contact = city.contact();
    return List.of(
        new CityPage.Setting("What it is", description(city), own + "/correction"),
        new CityPage.Setting("When a court's day ends", hours(city), own + "/court-hours"),
        new CityPage.Setting(
            "Whom to tell that a reply went out",
            List.of(
                contact == null
                    ? "Nobody is named, so alerts say: tell city staff."
                    : contact.words() + ". Every alert names this person."),
            own + "/contact"),
        new CityPage.Setting(
            "When an alert is passed on",
            List.of(escalation(file.escalation())),
            own + "/escalation"),
        new CityPage.Setting(
            "Who closes a deadline", List.of(second(file.secondPerson())), own + "/second-person"));
  }

  private static List<String> description(Jurisdiction city) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s, %s (%s)"
            .formatted(city.name(), city.state(), Coded.code(city.kind()).replace('-', ' ')));
    lines.add("Time zone: " + city.zone().getId().replace('_', ' '));
    lines.add("Court: " + court(city.defaultCourt()));
    return lines;
  }

  private static List<String> hours(Jurisdiction city) {
    return city.courtHours().isEmpty()
        ? List.of("As the federal rules say: no hours were added for this city.")
        : city.courtHours().stream()
            .map(
                hours ->
                    "%s: electronic filing until %s, counter until %s (%s)"
                        .formatted(
                            hours.court().name(),
                            hours.filedBy() == null ? "not known" : hours.filedBy(),
                            hours.counterCloses() == null ? "not known" : hours.counterCloses(),
                            hours.source()))
            .toList();
  }

  private static String court(@Nullable NamedCourt named) {
    if (named == null) {
      return "not known. Where a demand names none, the earliest date of all that it may be counts.";
    }
    return named.court().name() + (named.courthouse() == null ? "" : ", " + named.courthouse());
  }

  static String escalation(EscalationPolicy policy) {
    var part = policy.part() == 1 ? "all" : "1/" + policy.part();
    return "If nobody acknowledges an alert, it goes to the backups after %s of the time left, never sooner than %s and never later than %s."
        .formatted(part, time(policy.least()), time(policy.most()));
  }

  private static String time(Duration time) {
    var isWhole = time.toMinutesPart() == 0;
    var number = isWhole ? time.toHours() : time.toMinutes();
    return number + (isWhole ? " hour" : " minute") + (number == 1 ? "" : "s");
  }

  static String second(SecondPerson wanted) {
    return switch (wanted) {
      case REQUIRED -> "A deadline stays open until a second person confirms that it is closed.";
      case NOT_REQUIRED -> "One person alone can close a deadline.";
    };
  }

  /** What others see of a matter. */
  static String sees(Shares shares) {
    return switch (shares) {
      case NOTHING -> "Others see nothing of it.";
      case STATUS_AND_DATES ->
          "Others see what is due when, what became of it, and the grant money at stake. They see"
              + " neither its name nor what is demanded.";
      case DEMAND_TOO ->
          "Others see its name, what is demanded, what is due when, what became of it, and the grant"
              + " money at stake.";
    };
  }

  static CityPage.Closed closed(Jurisdiction city, Closing closing) {
    return new CityPage.Closed(
        CityTime.day(closing.date()),
        "%s. It is %s, by: %s"
            .formatted(closing.name(), code(closing.kind()).words(), closing.authority()),
        "/cities/%s/closings/removal?date=%s&kind=%s"
            .formatted(city.id(), closing.date(), code(closing.kind()).code()));
  }

  /** What a person can add has a code. */
  private static ClosingCodes code(ClosureKind kind) {
    return Arrays.stream(ClosingCodes.values())
        .filter(code -> code.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  static @Nullable String done(@Nullable String code) {
    return switch (code) {
      case "contact" -> "Saved. Alerts name this person from now on.";
      case "escalation" -> "Saved. It counts from the next alert on.";
      case "second" -> "Saved. The primaries and the deputies are told.";
      case "sharing" -> "Saved. See below what others see now.";
      case null, default -> null;
    };
  }
}
