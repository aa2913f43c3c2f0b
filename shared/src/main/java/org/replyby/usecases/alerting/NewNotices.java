package org.replyby.usecases.alerting;

import java.time.Instant;
import org.replyby.alerts.texts.Message;
import org.replyby.model.Delivery;
import org.replyby.model.Notice;
import org.replyby.model.NoticeId;
import org.replyby.model.Official;
import org.replyby.model.Severity;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Correlation;

/** Notices as they are born: to be sent, and due like an alert. */
public final class NewNotices {
  private NewNotices() {}

  /** {@code name} is the same for the same thing, so that an official gets it once. */
  public static Write born(Official to, String name, Severity severity, Message says, Instant now) {
    return new Write.NewNotice(
        new Notice(
            new NoticeId(to.id(), name),
            Delivery.to(to, severity, now, Correlation.id()),
            says.subject(),
            says.email(),
            says.sms()));
  }
}
