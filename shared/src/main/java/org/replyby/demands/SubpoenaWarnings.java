package org.replyby.demands;

import java.util.ArrayList;
import java.util.List;
import org.replyby.model.Calls;
import org.replyby.model.ResponseTime;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;

/** What city staff should find out or look at, as sentences. */
final class SubpoenaWarnings {
  private static final int TESTIMONY_NOTICE_DAYS = 7;

  private SubpoenaWarnings() {}

  static List<String> of(Subpoena subpoena, List<DemandDeadline> deadlines) {
    var warnings = new ArrayList<String>();
    if (subpoena.servedOn() == null && countsFromService(deadlines)) {
      warnings.add(
          "The day of service is not on record. Find it out and record it. Until then the safe date counts from %s, the earliest day on which the subpoena can have been served."
              .formatted(
                  subpoena.service().mailedOn() == null
                      ? "the day of issue"
                      : "the day of mailing"));
    }
    if (isTestimonyTooSoon(subpoena)) {
      warnings.add(
          "Testimony is set for less than 7 days after service, which 31 U.S.C. 3733(a)(2) allows in exceptional circumstances only.");
    }
    if (hasNoDay(subpoena)) {
      warnings.add(
          subpoena.kind() == SubpoenaKind.ADMINISTRATIVE_3486
              ? "The subpoena names no return date. Under 18 U.S.C. 3486(a)(9) it may call for production as soon as possible, but not less than 24 hours after service; every other one needs a return date (18 U.S.C. 3486(a)(2))."
              : "The subpoena names no return date: ask the issuing office for one, and record it.");
    }
    return warnings;
  }

  private static boolean countsFromService(List<DemandDeadline> deadlines) {
    return deadlines.stream()
        .map(d -> d.basis().setting())
        .flatMap(Resetting::triggers)
        .anyMatch(trigger -> trigger.event().startsWith("service"));
  }

  /** 31 U.S.C. 3733(a)(2): testimony at least seven days after the demand is received. */
  private static boolean isTestimonyTooSoon(Subpoena subpoena) {
    var served = subpoena.servedOn();
    return subpoena.calls() == Calls.TESTIMONY
        && served != null
        && subpoena.parts().stream()
            .anyMatch(
                part ->
                    part.when() instanceof ResponseTime.On(var due)
                        && due.date().isBefore(served.plusDays(TESTIMONY_NOTICE_DAYS)));
  }

  private static boolean hasNoDay(Subpoena subpoena) {
    return subpoena.parts().stream().anyMatch(part -> part.when() instanceof ResponseTime.NoDay);
  }
}
