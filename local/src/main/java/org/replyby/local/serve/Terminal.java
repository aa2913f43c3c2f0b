package org.replyby.local.serve;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.aws.Watch;
import org.replyby.model.AlertId;

/** What {@code serve} shows while it runs: what goes out, and what went wrong. */
record Terminal(PrintStream out, InstantSource clock) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** Where the email's reader acknowledges the alert. */
  private static final Pattern LINK = Pattern.compile("\\S+/acknowledge/\\S+");

  void alert(Watch.Seen alert) {
    var id = AlertId.parse(alert.alert());
    out.println(time() + " alert to " + id.official() + ": " + alert.subject());
    out.println("         " + alert.sms());
    var link = LINK.matcher(alert.email());
    if (link.find()) {
      out.println("         " + link.group());
    }
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
