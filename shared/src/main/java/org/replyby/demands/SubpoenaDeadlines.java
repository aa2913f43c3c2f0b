package org.replyby.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;
import org.replyby.model.Basis;
import org.replyby.model.Calls;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Subpoena;

/**
 * The deadlines that a subpoena or civil investigative demand starts: its return date, and the
 * times to act against it. Neither is served under Rule 5, so Rule 6(d) adds nothing. While no day
 * of service is recorded, the safe date of a time that runs from service counts from the day of
 * issue.
 */
public final class SubpoenaDeadlines {
  private static final int TESTIMONY_NOTICE_DAYS = 7;

  private final Subpoena subpoena;
  private final List<DemandDeadline> deadlines = new ArrayList<>();
  private final List<ManualDeadline> byHand = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private SubpoenaDeadlines(Subpoena subpoena) {
    this.subpoena = subpoena;
  }

  public static DemandDeadlines of(Subpoena subpoena) {
    return new SubpoenaDeadlines(subpoena).starts();
  }

  private DemandDeadlines starts() {
    add("", DeadlineKind.SUBPOENA_RETURN, returnDate(), Basis.Place.OFFICE);
    switch (subpoena.kind()) {
      case FALSE_CLAIMS_CID -> petition("31 U.S.C. 3733(j)(2)");
      case ANTITRUST_CID -> petition("15 U.S.C. 1314(b)");
      case RICO_CID -> petition("18 U.S.C. 1968(h)");
      case ADMINISTRATIVE_3486 ->
          add("-petition", DeadlineKind.PETITION, beforeReturn(), Basis.Place.NEW_CASE);
      case RULE_45 -> rule45();
      case CIVIL_INVESTIGATIVE_DEMAND ->
          enter(
              "-petition",
              DeadlineKind.PETITION,
              "The time for a petition depends on the statute, which is not on record.");
      case GRAND_JURY, ADMINISTRATIVE, INSPECTOR_GENERAL ->
          enter(
              "-quash",
              DeadlineKind.MOTION_TO_QUASH,
              "A motion to quash must be made promptly; no rule sets a number of days.");
    }
    testimony();
    return new DemandDeadlines(deadlines, byHand, warnings);
  }

  /** Twenty days after service, or before the return date, whichever is earlier. */
  private void petition(String statute) {
    var setting =
        byService(
            "the 20 days of " + statute,
            from -> new Setting.EarlierOf(after(from, 20), beforeReturn()));
    add("-petition", DeadlineKind.PETITION, setting, Basis.Place.NEW_CASE);
  }

  /**
   * Counted from the day of service. If that is not on record, the safe date counts from the day of
   * issue, the earliest possible day of service, and the due date from the latest, before the
   * return date.
   */
  private Setting byService(String period, Function<Trigger, Setting> counted) {
    var served = subpoena.servedOn();
    if (served != null) {
      return counted.apply(Trigger.on("service", served));
    }
    warnings.add(
        "The day of service is not on record: record it. Until then the safe date counts %s from the"
                .formatted(period)
            + " day of issue, the earliest day on which the subpoena can have been served.");
    return new Setting.Unsettled(
        beforeReturn(),
        counted.apply(Trigger.on("issue, the earliest day of service", subpoena.issuedOn())),
        ("The day of service is not on record. The safe date counts %s from the day of issue, the"
                + " earliest that it can be.")
            .formatted(period));
  }

  /** Rule 45(d)(2)(B) and (d)(3)(A). */
  private void rule45() {
    var setting =
        byService(
            "the 14 days of Rule 45(d)(2)(B)",
            from -> new Setting.Before(new Setting.EarlierOf(returnDate(), after(from, 14))));
    add("-objection", DeadlineKind.OBJECTION, setting, Basis.Place.OFFICE);
    add("-quash", DeadlineKind.MOTION_TO_QUASH, beforeReturn(), Basis.Place.NEW_CASE);
  }

  /** 31 U.S.C. 3733(a)(2): testimony at least seven days after the demand is received. */
  private void testimony() {
    var served = subpoena.servedOn();
    if (subpoena.calls() == Calls.TESTIMONY
        && served != null
        && subpoena.returnDate().date().isBefore(served.plusDays(TESTIMONY_NOTICE_DAYS))) {
      warnings.add(
          "Testimony is set for less than 7 days after service, which 31 U.S.C. 3733(a)(2) allows"
              + " in exceptional circumstances only.");
    }
  }

  private Setting returnDate() {
    return new Setting.Fixed(subpoena.returnDate(), "the subpoena");
  }

  private Setting beforeReturn() {
    return new Setting.Before(returnDate());
  }

  private static Setting after(Trigger from, int days) {
    return new Setting.Forward(
        from,
        new Span(Unit.CALENDAR_DAYS, days),
        new Convention.Rule6(),
        Service.notUnderRule5("a subpoena or civil investigative demand"));
  }

  private void add(String suffix, DeadlineKind kind, Setting setting, Basis.Place place) {
    var court = place == Basis.Place.OFFICE ? null : subpoena.court();
    var basis = new Basis(setting, place, false, subpoena.id().toString(), court);
    deadlines.add(new DemandDeadline(id(suffix), kind, basis));
  }

  private void enter(String suffix, DeadlineKind kind, String why) {
    byHand.add(new ManualDeadline(id(suffix), kind, why));
  }

  private DeadlineId id(String suffix) {
    return new DeadlineId(subpoena.id().matter(), "r" + subpoena.id().name().substring(1) + suffix);
  }
}
