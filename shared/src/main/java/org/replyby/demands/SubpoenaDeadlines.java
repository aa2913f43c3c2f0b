package org.replyby.demands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;
import org.replyby.model.Basis;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Part;
import org.replyby.model.ResponseTime;
import org.replyby.model.Subpoena;

/**
 * The deadlines that a subpoena or civil investigative demand starts: its return date, and the
 * times to act against it. Neither is served under Rule 5, so Rule 6(d) adds nothing. While no day
 * of service is recorded, the safe date of a time that runs from service counts from the day of
 * issue.
 */
public final class SubpoenaDeadlines {
  private static final String NO_RETURN_DATE =
      "The subpoena names no return date. The safe date is the day on which to review it.";
  private final Subpoena subpoena;
  private final SubpoenaDays days;
  private final List<DemandDeadline> deadlines = new ArrayList<>();
  private final List<ManualDeadline> byHand = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private SubpoenaDeadlines(Subpoena subpoena) {
    this.subpoena = subpoena;
    this.days = new SubpoenaDays(subpoena);
  }

  public static DemandDeadlines of(Subpoena subpoena) {
    return new SubpoenaDeadlines(subpoena).starts();
  }

  private DemandDeadlines starts() {
    for (var part : subpoena.parts()) {
      add(
          deadlines.isEmpty() ? "" : "-" + (deadlines.size() + 1),
          PartTimes.kind(part.when(), DeadlineKind.SUBPOENA_RETURN),
          setting(part),
          Basis.Place.OFFICE,
          part.what());
    }
    var before = beforeReturn();
    switch (subpoena.kind()) {
      case FALSE_CLAIMS_CID -> petition("31 U.S.C. 3733(j)(2)", before);
      case ANTITRUST_CID -> petition("15 U.S.C. 1314(b)", before);
      case RICO_CID -> petition("18 U.S.C. 1968(h)", before);
      case ADMINISTRATIVE_3486 -> add("-petition", DeadlineKind.PETITION, before);
      case RULE_45 -> rule45(before);
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
    warnings.addAll(SubpoenaWarnings.of(subpoena, deadlines));
    return new DemandDeadlines(deadlines, byHand, warnings);
  }

  /** Twenty days after service, or before the return date, whichever is earlier. */
  private void petition(String statute, Setting before) {
    var twenty = days.served("the 20 days of " + statute).counted(null, from -> after(from, 20));
    add("-petition", DeadlineKind.PETITION, earlier(twenty, before));
  }

  /** Rule 45(d)(2)(B) and (d)(3)(A). */
  private void rule45(Setting before) {
    var service = days.served("the 14 days of Rule 45(d)(2)(B)");
    var fourteen = service.counted(null, from -> after(from, 14));
    var returnable = dated();
    var setting =
        service.isKnown()
                && returnable.size() == 1
                && !(returnable.getFirst() instanceof Setting.Unsettled)
            ? new Setting.Before(new Setting.EarlierOf(returnable.getFirst(), fourteen))
            : earlier(PartTimes.before(fourteen), before);
    add("-objection", DeadlineKind.OBJECTION, setting, Basis.Place.OFFICE, null);
    add("-quash", DeadlineKind.MOTION_TO_QUASH, before);
  }

  /** Without a return date, the safe date is the day on which somebody has to look at it again. */
  private static Setting earlier(Setting period, Setting before) {
    if (!(before instanceof Setting.Review(var on, var why))) {
      return PartTimes.earlier(period, before);
    }
    var review = new Setting.Fixed(new DueOn(on, null, null), Setting.Fixed.REVIEWED);
    return PartTimes.earlier(
        period, new Setting.Unsettled(new Setting.Unknown(why), review, NO_RETURN_DATE));
  }

  /** Before the first of the return dates. */
  private Setting beforeReturn() {
    return dated().stream()
        .map(PartTimes::before)
        .reduce(PartTimes::earlier)
        .orElseGet(
            () ->
                new Setting.Review(
                    reviewOn(), "the subpoena names no return date, before which it is due"));
  }

  /** How the dates of those parts are set that have one. */
  private List<Setting> dated() {
    return subpoena.parts().stream()
        .map(this::setting)
        .filter(setting -> !(setting instanceof Setting.Uncounted))
        .toList();
  }

  private LocalDate reviewOn() {
    return subpoena.parts().stream()
        .map(Part::when)
        .flatMap(
            when ->
                when instanceof ResponseTime.NoDay(var haste, var on)
                    ? Stream.of(on)
                    : Stream.empty())
        .findFirst()
        .orElse(subpoena.recordedOn());
  }

  private Convention convention() {
    return new Convention.AsWritten(
        days.demand(),
        "cf. Fed. R. Civ. P. 6(a), which governs rules, orders and statutes, not what a demand says");
  }

  private Setting setting(Part part) {
    return PartTimes.setting(part.when(), days.demand(), convention(), days::day);
  }

  private static Setting after(Trigger from, int days) {
    return new Setting.Forward(
        from,
        new Span(Unit.CALENDAR_DAYS, days),
        new Convention.Rule6(),
        Service.notUnderRule5("a subpoena or civil investigative demand"));
  }

  /** A paper that opens a case. */
  private void add(String suffix, DeadlineKind kind, Setting setting) {
    add(suffix, kind, setting, Basis.Place.NEW_CASE, null);
  }

  private void add(
      String suffix, DeadlineKind kind, Setting setting, Basis.Place place, @Nullable String part) {
    var court = place == Basis.Place.OFFICE ? null : subpoena.court();
    var basis = new Basis(setting, place, false, subpoena.id().toString(), court);
    deadlines.add(new DemandDeadline(id(suffix), kind, basis, part));
  }

  private void enter(String suffix, DeadlineKind kind, String why) {
    byHand.add(new ManualDeadline(id(suffix), kind, why));
  }

  private DeadlineId id(String suffix) {
    return new DeadlineId(subpoena.id().matter(), "r" + subpoena.id().name().substring(1) + suffix);
  }
}
