package org.replyby.deadlines;

import java.time.LocalDate;

/** Whether the way in which a paper was served adds three days to the period, and why. */
public sealed interface Service {
  /** The ways of service that Rule 6(d) covers. */
  enum Method {
    IN_PERSON("service in person"),
    MAIL("service by mail"),
    LEFT_WITH_CLERK("service by leaving it with the clerk"),
    OTHER_CONSENTED_MEANS("service by other means consented to"),
    ELECTRONIC("electronic service");

    private final String words;

    Method(String words) {
      this.words = words;
    }
  }

  /** Nothing is added. {@code why} is a clause, and {@code authority} is the law. */
  record NothingAdded(String why, String authority) implements Service {}

  /** Three days are added after the end of the period; {@code why} is a clause. */
  record ThreeDaysAdded(String why) implements Service {}

  /** The first day on which electronic service adds nothing: the amendment of 2016. */
  LocalDate ELECTRONIC_ADDS_NOTHING_FROM = LocalDate.of(2016, 12, 1);

  /** For a paper served under Rule 5 on the party that must act. */
  static Service underRule5(Method method, LocalDate servedOn) {
    return switch (method) {
      case MAIL, LEFT_WITH_CLERK, OTHER_CONSENTED_MEANS -> new ThreeDaysAdded(method.words);
      case ELECTRONIC ->
          servedOn.isBefore(ELECTRONIC_ADDS_NOTHING_FROM)
              ? new ThreeDaysAdded(method.words + " before December 1, 2016")
              : new NothingAdded(
                  method.words + " adds no days", "Fed. R. Civ. P. 6(d) as amended 2016-12-01");
      case IN_PERSON -> new NothingAdded(method.words + " adds no days", "Fed. R. Civ. P. 6(d)");
    };
  }

  /** For a subpoena or civil investigative demand, which is not served under Rule 5. */
  static Service notUnderRule5(String paper) {
    return new NothingAdded(
        "no days are added, as %s is not served under Rule 5".formatted(paper),
        "Fed. R. Civ. P. 6(d)");
  }

  /** For a period that does not run from service, or if nobody says how the paper was served. */
  static Service none() {
    return new NothingAdded("", "");
  }
}
