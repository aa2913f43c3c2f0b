package org.replyby.staffpages.city;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

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
        new CityPage.Setting(say("city.what-it-is"), description(city), own + "/correction"),
        new CityPage.Setting(say("city.when-a-courts-day"), hours(city), own + "/court-hours"),
        new CityPage.Setting(
            say("city.whom-to-tell"),
            List.of(
                contact == null
                    ? say("city.nobody-is-named-so")
                    : say("city.every-alert-names-this", contact.words())),
            own + "/contact"),
        new CityPage.Setting(
            say("city.when-an-alert"), List.of(escalation(file.escalation())), own + "/escalation"),
        new CityPage.Setting(
            say("city.who-closes-a-deadline"),
            List.of(second(file.secondPerson())),
            own + "/second-person"));
  }

  private static List<String> description(Jurisdiction city) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s, %s (%s)"
            .formatted(city.name(), city.state(), Coded.code(city.kind()).replace('-', ' ')));
    lines.add(say("city.time-zone", city.zone().getId().replace('_', ' ')));
    lines.add(say("city.court", court(city.defaultCourt())));
    return lines;
  }

  private static List<String> hours(Jurisdiction city) {
    return city.courtHours().isEmpty()
        ? List.of(say("city.as-the-federal-rules"))
        : city.courtHours().stream()
            .map(
                hours ->
                    say(
                        "city.court-hours",
                        hours.court().name(),
                        hours.filedBy() == null ? say("city.hours-not-known") : hours.filedBy(),
                        hours.counterCloses() == null
                            ? say("city.hours-not-known")
                            : hours.counterCloses(),
                        hours.source()))
            .toList();
  }

  private static String court(@Nullable NamedCourt named) {
    if (named == null) {
      return say("city.court-not-known.what-counts");
    }
    return named.court().name() + (named.courthouse() == null ? "" : ", " + named.courthouse());
  }

  static String escalation(EscalationPolicy policy) {
    var part = policy.part() == 1 ? say("city.part-all") : "1/" + policy.part();
    return say("city.if-nobody-acknowledges", part, time(policy.least()), time(policy.most()));
  }

  private static String time(Duration time) {
    var isWhole = time.toMinutesPart() == 0;
    var number = isWhole ? time.toHours() : time.toMinutes();
    return counted(isWhole ? "city.hours" : "city.minutes", number);
  }

  static String second(SecondPerson wanted) {
    return switch (wanted) {
      case REQUIRED -> say("city.a-deadline-stays-open");
      case NOT_REQUIRED -> say("city.one-person-alone-can");
    };
  }

  /** What others see of a matter. */
  static String sees(Shares shares) {
    return switch (shares) {
      case NOTHING -> say("city.others-see-nothing");
      case STATUS_AND_DATES -> say("city.others-see-dates");
      case DEMAND_TOO -> say("city.others-see-demand");
    };
  }

  static CityPage.Closed closed(Jurisdiction city, Closing closing) {
    return new CityPage.Closed(
        CityTime.day(closing.date()),
        say("city.closed-day", closing.name(), code(closing.kind()).words(), closing.authority()),
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
      case "contact" -> say("city.saved-alerts-name-this");
      case "escalation" -> say("city.saved-it-counts");
      case "second" -> say("city.saved-the-primaries");
      case "sharing" -> say("city.saved-see-below-what");
      case null, default -> null;
    };
  }
}
