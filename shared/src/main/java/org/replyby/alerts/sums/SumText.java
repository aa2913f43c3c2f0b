package org.replyby.alerts.sums;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.Messages;
import org.replyby.model.Alert;
import org.replyby.model.SentText;

/**
 * Several alerts to one official as one message. Each has a section of its own with its own link
 * and code, which acknowledges that alert and no other. The text message names the first alert and
 * says how many more the email holds.
 */
public final class SumText {
  /** SNS takes 256 KB for all protocols together, and two of them hold the email. */
  private static final int MOST_BYTES = 80_000;

  private static final String LINE = "-".repeat(20);

  private SumText() {}

  /** As many of the alerts, from the first on, as one message has room for; at least one. */
  public static List<Alert> fitting(List<Alert> alerts, Instant now, LinkSigner links) {
    var fitting = new ArrayList<Alert>();
    int bytes = 0;
    for (var alert : alerts) {
      bytes += section(alert, now, links).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES && !fitting.isEmpty()) {
        break;
      }
      fitting.add(alert);
    }
    return fitting;
  }

  /** What the email says about one of the alerts: its own email. */
  public static String section(Alert alert, Instant now, LinkSigner links) {
    return Messages.of(alert, now, links.of(alert.id(), now)).email();
  }

  public static Message of(List<Alert> alerts, Instant now, LinkSigner links) {
    var first = alerts.getFirst();
    var answer = links.of(first.id(), now);
    int number = alerts.size();
    var email = new StringBuilder(opening(first, number));
    for (int i = 0; i < number; i++) {
      email.append("\n%s\nAlert %d of %d\n%s\n\n".formatted(LINE, i + 1, number, LINE));
      email.append(section(alerts.get(i), now, links));
    }
    return new Message(
        Messages.subject(first, now, number + " alerts, first: "),
        email.toString(),
        Messages.sms(first, now, answer.code(), more(number - 1)));
  }

  /**
   * What the record keeps of one of them: the email's section about it, under the sum's subject,
   * and the text message with the first, which it is about.
   */
  public static SentText kept(Alert alert, List<Alert> alerts, Instant now, LinkSigner links) {
    var sum = of(alerts, now, links);
    var sms = alert.equals(alerts.getFirst()) ? sum.sms() : "";
    return new Message(sum.subject(), section(alert, now, links), sms)
        .masked(links.of(alert.id(), now), links);
  }

  private static String more(int others) {
    return " " + others + (others == 1 ? " more alert by email." : " more alerts by email.");
  }

  private static String opening(Alert first, int number) {
    return "ReplyBy for "
        + Messages.city(first)
        + ": "
        + number
        + " alerts in this email. Each has its own link, which acknowledges only that alert. Please"
        + " read all of them.\n";
  }
}
