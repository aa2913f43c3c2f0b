package org.replyby.local.serve;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.aws.Watch;
import org.replyby.model.AlertId;
import org.replyby.model.NoticeId;
import org.replyby.model.OfficialId;

/** What {@code serve} shows while it runs: what goes out, and what went wrong. */
record Terminal(PrintStream out, InstantSource clock) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** Where the email's reader acknowledges the alert. */
  private static final Pattern LINK = Pattern.compile("\\S+/acknowledge/\\S+");

  void alert(Watch.Seen alert) {
    out.println(time() + " alert to " + official(alert.alert()) + ": " + alert.subject());
    out.println("         " + alert.sms());
    var link = LINK.matcher(alert.email());
    if (link.find()) {
      out.println("         " + link.group());
    }
  }

  /** A message has an alert's id or a notice's, such as a weekly digest's. */
  private static OfficialId official(String name) {
    var isNotice = name.chars().filter(c -> c == '.').count() == 2;
    return isNotice ? NoticeId.parse(name).official() : AlertId.parse(name).official();
  }

  void text(SentTexts.Text text) {
    out.println(time() + " text to " + text.phone() + ": " + text.message());
  }

  void trouble(RuntimeException fault) {
    System.err.println(time() + " a problem, will try again soon: " + fault);
  }

  /** The time of day in the zone of this machine, since the terminal is on it. */
  private String time() {
    return TIME.format(clock.instant().atZone(ZoneId.systemDefault()));
  }
}
