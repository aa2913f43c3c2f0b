package org.replyby.alerts.texts;

import java.util.Locale;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeadlineState;
import org.replyby.model.Demand;
import org.replyby.model.HandEntry;

/** What is due, in words: for a line with little room, and for the top of an email. */
public final class WhatIsDue {
  /** A longer name would leave no room for the date. */
  private static final int BRIEF_LIMIT = 30;

  private WhatIsDue() {}

  /** For example "subpoena answer". */
  public static String brief(DeadlineKind kind, Demand demand) {
    var entry = demand.byHand();
    if (entry != null && entry.name() != null) {
      return PlainText.cut(called(entry, inBoth(entry.name())), BRIEF_LIMIT);
    }
    return demand.part() == null
        ? briefly(kind, demand)
        : PlainText.cut(briefly(kind, demand) + ": " + inBoth(demand.part()), BRIEF_LIMIT);
  }

  /** Whether it is a civil investigative demand: it calls itself a demand, and not a subpoena. */
  static boolean isCid(Demand demand) {
    return demand.subpoena() != null && demand.subpoena().isCid();
  }

  /** In the characters of subjects and of texts. */
  private static String inBoth(String name) {
    return Gsm7.of(PlainText.ascii(name));
  }

  /** What a person called it, and that a court's order fixed it, if one did. */
  private static String called(HandEntry entry, String name) {
    return entry.byOrder() && !name.toLowerCase(Locale.ROOT).contains("order")
        ? "court order: " + name
        : name;
  }

  private static String briefly(DeadlineKind kind, Demand demand) {
    return switch (kind) {
      case RESPONSE -> ("reply to " + Office.brief(demand)).replaceFirst(" to $", "");
      case PRESERVATION -> "records hold";
      case SUBPOENA_RETURN -> isCid(demand) ? "CID answer" : "subpoena answer";
      case PETITION -> "petition";
      case OBJECTION -> "objections";
      case MOTION_TO_QUASH -> "motion to quash";
      case COMPLIANCE -> "OJP compliance";
      case APPEAL -> "OJP appeal";
      case FOIA_DETERMINATION -> "FOIA answer";
      case ORDERED -> "deadline";
    };
  }

  /** How a deadline ended, after "recorded as". */
  public static String ended(DeadlineState.Ending ending) {
    return word(ending) + " on " + CityTime.day(ending.on());
  }

  /** The same for a line with little room. */
  static String briefly(DeadlineState.Ending ending) {
    return word(ending) + " on " + CityTime.briefDay(ending.on());
  }

  /** That nobody has confirmed it yet. */
  static String asked(DeadlineState.Ending waiting) {
    return switch (waiting) {
      case DeadlineState.Met met -> "Answered?";
      case DeadlineState.Withdrawn gone -> "Withdrawn?";
    };
  }

  private static String word(DeadlineState.Ending ending) {
    return switch (ending) {
      case DeadlineState.Met met -> "answered";
      case DeadlineState.Withdrawn gone -> "withdrawn";
    };
  }

  /** For example "answer to the grand jury subpoena". */
  public static String full(DeadlineKind kind, Demand demand) {
    var entry = demand.byHand();
    if (entry != null && entry.name() != null) {
      return called(entry, PlainText.line(entry.name()));
    }
    return demand.part() == null
        ? whole(kind, demand)
        : whole(kind, demand) + ": " + PlainText.line(demand.part());
  }

  /** The same with the date of the demand, so that a list shows which of several it is. */
  public static String listed(DeadlineKind kind, Demand demand) {
    var dated = demand.datedOn();
    var isNamed = demand.byHand() != null && demand.byHand().name() != null;
    if (dated == null || isNamed) {
      return full(kind, demand);
    }
    var date =
        switch (kind) {
          case RESPONSE, PRESERVATION, SUBPOENA_RETURN, PETITION, OBJECTION, MOTION_TO_QUASH ->
              " of " + CityTime.date(dated);
          case COMPLIANCE, APPEAL, FOIA_DETERMINATION, ORDERED ->
              " (demand of " + CityTime.date(dated) + ")";
        };
    var part = demand.part() == null ? "" : ": " + PlainText.line(demand.part());
    return whole(kind, demand) + date + part;
  }

  private static String whole(DeadlineKind kind, Demand demand) {
    var noun = noun(demand);
    return switch (kind) {
      case RESPONSE ->
          Office.brief(demand).equals(Office.JUSTICE)
              ? "reply to the Justice Department's " + noun
              : "reply to the %s from %s".formatted(noun, PlainText.line(demand.from().office()));
      case PRESERVATION -> "preservation of records under the " + noun;
      case SUBPOENA_RETURN -> "answer to the " + noun;
      case PETITION -> "petition to modify or set aside the " + noun;
      case OBJECTION -> "objections to the " + noun;
      case MOTION_TO_QUASH -> "motion to quash the " + noun;
      case COMPLIANCE -> "compliance after the notice of the Office of Justice Programs";
      case APPEAL -> "appeal to the Office of Justice Programs";
      case FOIA_DETERMINATION -> "the agency's determination on the city's FOIA request";
      case ORDERED -> "the deadline";
    };
  }

  /** What the demand is called in the middle of a sentence. */
  static String noun(Demand demand) {
    if (demand.byHand() != null) {
      return "demand";
    }
    return switch (demand.subpoena()) {
      case null -> "letter";
      case ADMINISTRATIVE -> "administrative subpoena";
      case ADMINISTRATIVE_3486 -> "administrative subpoena (18 U.S.C. 3486)";
      case FALSE_CLAIMS_CID -> "False Claims Act civil investigative demand";
      case ANTITRUST_CID -> "antitrust civil investigative demand";
      case RICO_CID -> "RICO civil investigative demand";
      case GRAND_JURY -> "grand jury subpoena";
      case CIVIL_INVESTIGATIVE_DEMAND -> "civil investigative demand";
      case RULE_45 -> "Rule 45 subpoena";
      case INSPECTOR_GENERAL -> "inspector general subpoena";
    };
  }
}
