package org.replyby.staffpages.campaign;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.SharedDeadline;
import org.replyby.model.SharedDemand;
import org.replyby.model.SharedMatter;

/** What a city shares of a matter, in words. */
final class SharedWords {
  private SharedWords() {}

  static CampaignPage.Row row(SharedMatter row, SharedState state, String city, Instant now) {
    return new CampaignPage.Row(
        city, row.title(), state.look(), state.words(), dates(row, now), facts(row), demands(row));
  }

  private static List<String> dates(SharedMatter row, Instant now) {
    var dates = new ArrayList<>(row.deadlines().stream().map(d -> date(d, now)).toList());
    if (row.moreDeadlines() > 0) {
      dates.add(counted("campaign.more-deadlines", row.moreDeadlines()));
    }
    return dates;
  }

  private static String date(SharedDeadline deadline, Instant now) {
    var what = what(deadline.kind());
    var on = deadline.on();
    return switch (deadline.state()) {
      case MET ->
          on == null ? say("campaign.met", what) : say("campaign.met-on", what, CityTime.date(on));
      case WITHDRAWN ->
          on == null
              ? say("campaign.withdrawn", what)
              : say("campaign.withdrawn-on", what, CityTime.date(on));
      case OPEN -> what + ": " + open(deadline, now);
    };
  }

  private static String what(DeadlineKind kind) {
    return switch (kind) {
      case RESPONSE -> say("campaign.reply");
      case FOIA_DETERMINATION -> say("campaign.answer-to-the-citys");
      default -> capital(Coded.code(kind).replace('-', ' '));
    };
  }

  private static String open(SharedDeadline deadline, Instant now) {
    var zone = deadline.zone();
    var due = deadline.due();
    var alarm = CityTime.full(deadline.alarm(), zone);
    if (deadline.safeDue() == null) {
      return say("campaign.to-be-looked-at", alarm);
    }
    var isLate = deadline.hasLapsed(now);
    if (due == null) {
      return say("campaign.safe-date-its-last", alarm);
    }
    return due.equals(deadline.alarm())
        ? say(isLate ? "campaign.late-since" : "campaign.due", alarm)
        : say(
            isLate ? "campaign.safe-and-late" : "campaign.safe-and-due",
            alarm,
            CityTime.full(due, zone));
  }

  private static List<String> facts(SharedMatter row) {
    var facts = new ArrayList<String>();
    if (row.answeredOn() != null) {
      facts.add(say("common.answered", CityTime.date(row.answeredOn())));
    }
    if (row.subpoenaedOn() != null) {
      facts.add(say("campaign.subpoenaed-on", CityTime.date(row.subpoenaedOn())));
    }
    if (row.grants().signum() > 0) {
      facts.add(say("campaign.grant-money", money(row.grants())));
    }
    return facts;
  }

  private static List<String> demands(SharedMatter row) {
    var demands = new ArrayList<>(row.demands().stream().map(SharedWords::demand).toList());
    if (row.moreDemands() > 0) {
      demands.add(counted("campaign.more-demands", row.moreDemands()));
    }
    return demands;
  }

  private static String demand(SharedDemand demand) {
    var type = capital(Coded.code(demand.type()));
    var dated = demand.datedOn();
    var text = demand.text() == null ? say("campaign.text-not-shared") : demand.text();
    return dated == null
        ? type + ": " + text
        : say("campaign.demand-of", type, CityTime.date(dated), text);
  }

  /** For example $2,000,000.00. */
  static String money(BigDecimal dollars) {
    return NumberFormat.getCurrencyInstance(Locale.US).format(dollars);
  }

  static String name(Map<JurisdictionId, String> names, JurisdictionId city) {
    return names.getOrDefault(city, city.value());
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
