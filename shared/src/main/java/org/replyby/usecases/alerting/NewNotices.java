package org.replyby.usecases.alerting;

import java.time.Instant;
import java.time.LocalDate;
import org.replyby.alerts.sums.ManyDemands;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.Unreachable;
import org.replyby.model.Delivery;
import org.replyby.model.Disclosure;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Notice;
import org.replyby.model.NoticeId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Severity;
import org.replyby.model.Sha256;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Correlation;

/** Notices as they are born: to be sent, and due like an alert. */
public final class NewNotices {
  private static final int NAME_DIGITS = 32;

  private NewNotices() {}

  /** That a city recorded many demands on a day: once a day, and only how many. */
  public static Notice manyDemands(
      JurisdictionId jurisdiction, LocalDate day, long number, int most, Instant now) {
    var says = ManyDemands.message(jurisdiction, number, most);
    return new Notice(
        new NoticeId(OfficialId.operator(jurisdiction), "many-" + day),
        Delivery.toOperator(now, Correlation.id()),
        says.subject(),
        says.email(),
        says.sms());
  }

  /** {@code about} names the alert that reached nobody, so that the operator is told of it once. */
  public static Notice nobodyReached(
      JurisdictionId jurisdiction,
      String about,
      Disclosure disclosure,
      int officials,
      Instant now) {
    var says =
        disclosure.isRestricted()
            ? Unreachable.oneRestricted(jurisdiction)
            : Unreachable.oneAlert(jurisdiction, officials);
    var name = "nobody-" + Sha256.of(about).substring(0, NAME_DIGITS);
    return new Notice(
        new NoticeId(OfficialId.operator(jurisdiction), name),
        Delivery.toOperator(now, Correlation.id()),
        says.subject(),
        says.email(),
        says.sms());
  }

  /**
   * {@code name} is the same for the same thing, so that an official gets it once. It goes out at
   * {@code tellAt}: at once, or at the next hour at which people read.
   */
  public static Write born(
      Official to, String name, Severity severity, Message says, Instant now, Instant tellAt) {
    var atOnce = Delivery.to(to, severity, now, Correlation.id());
    return new Write.NewNotice(
        new Notice(
            new NoticeId(to.id(), name),
            tellAt.isAfter(now) ? atOnce.heldUntil(tellAt) : atOnce,
            says.subject(),
            says.email(),
            says.sms()));
  }
}
