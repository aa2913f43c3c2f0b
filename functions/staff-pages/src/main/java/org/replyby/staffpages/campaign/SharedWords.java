package org.replyby.staffpages.campaign;

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
import org.replyby.staffpages.look.Words;

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
      dates.add("And " + Words.count(row.moreDeadlines(), "more deadline") + ".");
    }
    return dates;
  }

  private static String date(SharedDeadline deadline, Instant now) {
    var what = what(deadline.kind());
    var on = deadline.on();
    return switch (deadline.state()) {
      case MET -> what + ": met" + (on == null ? "" : " on " + CityTime.date(on));
      case WITHDRAWN -> what + ": withdrawn" + (on == null ? "" : " on " + CityTime.date(on));
      case OPEN -> what + ": " + open(deadline, now);
    };
  }

  private static String what(DeadlineKind kind) {
    return switch (kind) {
      case RESPONSE -> "Reply";
      case FOIA_DETERMINATION -> "Answer to the city's FOIA request";
      default -> capital(Coded.code(kind).replace('-', ' '));
    };
  }

  private static String open(SharedDeadline deadline, Instant now) {
    var zone = deadline.zone();
    var due = deadline.due();
    var alarm = CityTime.full(deadline.alarm(), zone);
    if (deadline.safeDue() == null) {
      return "to be looked at " + alarm;
    }
    var late = deadline.hasLapsed(now) ? "late since " : "due ";
    if (due == null) {
      return "safe date " + alarm + "; its last day cannot be computed";
    }
    return due.equals(deadline.alarm())
        ? late + alarm
        : "safe date " + alarm + "; " + late + CityTime.full(due, zone);
  }

  private static List<String> facts(SharedMatter row) {
    var facts = new ArrayList<String>();
    if (row.answeredOn() != null) {
      facts.add("Answered on " + CityTime.date(row.answeredOn()));
    }
    if (row.subpoenaedOn() != null) {
      facts.add("Subpoenaed on " + CityTime.date(row.subpoenaedOn()));
    }
    if (row.grants().signum() > 0) {
      facts.add("Grant money at stake: " + money(row.grants()));
    }
    return facts;
  }

  private static List<String> demands(SharedMatter row) {
    var demands = new ArrayList<>(row.demands().stream().map(SharedWords::demand).toList());
    if (row.moreDemands() > 0) {
      demands.add("And " + Words.count(row.moreDemands(), "more demand") + ".");
    }
    return demands;
  }

  private static String demand(SharedDemand demand) {
    var dated = demand.datedOn() == null ? "" : " of " + CityTime.date(demand.datedOn());
    return capital(Coded.code(demand.type())) + dated + ": " + demand.text();
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
