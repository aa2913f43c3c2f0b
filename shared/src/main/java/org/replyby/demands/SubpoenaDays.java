package org.replyby.demands;

import java.time.LocalDate;
import java.util.List;
import org.replyby.model.CountedFrom;
import org.replyby.model.ServiceOfProcess;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;

/** The days of a subpoena from which a time can run, as far as they are known. */
record SubpoenaDays(Subpoena subpoena) {
  DayRange day(CountedFrom from) {
    return switch (from) {
      case ISSUE -> DayRange.known("issue", subpoena.issuedOn());
      case SERVICE -> served("the time of the subpoena");
      case LETTER, RECEIPT -> throw new IllegalArgumentException("a subpoena is issued and served");
    };
  }

  /** {@code period} names what runs from service, such as "the 20 days of 31 U.S.C. 3733(j)(2)". */
  DayRange served(String period) {
    var served = subpoena.servedOn();
    if (served != null && !isServedByDeposit()) {
      return DayRange.known("service", served);
    }
    return new DayRange(
        "service",
        demand() + " was served on",
        earliest(),
        served,
        List.of(),
        subpoena.recordedOn(),
        why(period));
  }

  /** What the steps call the paper. */
  String demand() {
    return subpoena.kind().isCid() ? "the demand" : "the subpoena";
  }

  private LocalDate earliest() {
    var mailed = subpoena.service().mailedOn();
    return mailed != null && isServedByMail() ? mailed : subpoena.issuedOn();
  }

  /** What the earliest day of service is called. A way that is not known may have come first. */
  String earliestDay() {
    return subpoena.service().mailedOn() != null && isServedByMail()
        ? "day of mailing"
        : "day of issue";
  }

  private boolean isServedByMail() {
    var way = subpoena.service().way();
    return way == ServiceOfProcess.Way.MAIL
        || way == ServiceOfProcess.Way.REGISTERED_OR_CERTIFIED_MAIL;
  }

  /** What is not known about the day of service, for the explanation. */
  private String why(String period) {
    var from = earliestDay();
    return subpoena.servedOn() == null
        ? "The day of service is not on record. The safe date counts %s from the %s, the earliest day on which the city can have been served."
            .formatted(period, from)
        : "Depositing a demand in registered or certified mail can be service (31 U.S.C. 3733(d)(1)(C), 15 U.S.C. 1312(e)(1)(C)). The safe date counts %s from the %s."
            .formatted(period, from);
  }

  private boolean isServedByDeposit() {
    return subpoena.service().way() == ServiceOfProcess.Way.REGISTERED_OR_CERTIFIED_MAIL
        && (subpoena.kind() == SubpoenaKind.FALSE_CLAIMS_CID
            || subpoena.kind() == SubpoenaKind.ANTITRUST_CID
            || subpoena.kind() == SubpoenaKind.CIVIL_INVESTIGATIVE_DEMAND);
  }
}
