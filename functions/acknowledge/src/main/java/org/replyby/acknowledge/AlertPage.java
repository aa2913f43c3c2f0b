package org.replyby.acknowledge;

import java.time.Instant;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.texts.Summary;
import org.replyby.model.Acknowledgment;
import org.replyby.model.AlertState;
import org.replyby.model.DeadlineState;
import org.replyby.model.Tier;
import org.replyby.usecases.acknowledging.AcknowledgeByLink.About;

/** The page of an alert: what is due when, and the button, or who already acknowledged it. */
final class AlertPage {
  private static final String SEEN =
      "Press the button to say that you have seen it. You only follow this deadline, so ReplyBy"
          + " still alerts the other officials.";
  private static final String SEEN_AND_ENDS =
      "Press the button to say that you have seen it. ReplyBy then stops passing it on to other"
          + " officials.";

  private AlertPage() {}

  /** What a link shows before and after its button was pressed. */
  static HtmlPage of(About about, Instant now) {
    var known = about.alert().acknowledgment();
    if (known != null) {
      return known(about, known, "This alert was acknowledged", now);
    }
    return switch (about.alert().state()) {
      case AlertState.Pending p -> question(about, now);
      case AlertState.Claimed c -> question(about, now);
      case AlertState.Published p -> question(about, now);
      case AlertState.Superseded s -> ended(about, now);
      case AlertState.Unreached u -> ended(about, now);
      case AlertState.Failed f -> ended(about, now);
    };
  }

  /** A try whose answer was lost may have gone out anyway, and its link leads here. */
  private static HtmlPage ended(About about, Instant now) {
    return about.alert().attempts() > 0 ? question(about, now) : Refused.NOT_SENT;
  }

  /** What pressing the button leads to the first time. */
  static HtmlPage thanks(About about, Instant now) {
    var known = about.alert().acknowledgment();
    if (known == null) {
      throw new IllegalStateException("nobody has acknowledged the alert");
    }
    return known(about, known, "Thank you. The alert was acknowledged", now);
  }

  /** News first, so that it is seen without scrolling. */
  private static HtmlPage page(About about, Instant now, Html news, Html rest) {
    var summary = Summary.of(about.deadline(), now);
    var facts =
        summary.facts().stream()
            .map(f -> Html.of("<div><dt>%s</dt><dd>%s</dd></div>", f.name(), f.words()))
            .toList();
    return new HtmlPage(
        200,
        summary.heading(),
        Html.of(
            "<h1>%s</h1>\n%s%s<dl class=\"rb-dates\">\n%s\n</dl>\n%s",
            summary.heading(), news, changed(about), Html.of(facts), rest));
  }

  /** What happened to the deadline since the alert was sent. */
  private static Html changed(About about) {
    if (about.deadline().demand().disclosure().isRestricted()) {
      return about.deadline().isOpen()
          ? Html.NOTHING
          : Html.of("<p class=\"rb-status rb-status--calm\">Nothing is left to do.</p>\n");
    }
    return switch (about.deadline().state()) {
      case DeadlineState.Met met -> closed("this deadline was met", CityTime.day(met.on()));
      case DeadlineState.Withdrawn withdrawn ->
          closed("the demand was withdrawn", CityTime.day(withdrawn.on()));
      case DeadlineState.Voided voided ->
          Html.of(
              "<p class=\"rb-status rb-status--calm\">This deadline no longer counts. %s</p>\n",
              voided.why());
      case DeadlineState.Open open ->
          about.isRedated()
              ? Html.of(
                  "<p class=\"rb-status rb-status--calm\">The date changed after ReplyBy sent this alert. The date"
                      + " below is the new one.</p>\n")
              : Html.NOTHING;
    };
  }

  private static Html closed(String how, String day) {
    return Html.of(
        "<p class=\"rb-status rb-status--calm\">Nothing is left to do: by the city's record, %s on %s.</p>\n",
        how, day);
  }

  private static HtmlPage question(About about, Instant now) {
    return page(about, now, Html.NOTHING, about.deadline().isOpen() ? ask(about) : Html.NOTHING);
  }

  private static Html ask(About about) {
    var name = about.official().name();
    return Html.of(
        """
        <p>ReplyBy sent this alert to %s. %s</p>
        %s
        <p>The city's record will say: acknowledged by the link sent to %s.</p>
        %s""",
        name,
        isWatcher(about) ? SEEN : SEEN_AND_ENDS,
        Html.button("I have seen this deadline"),
        name,
        noReply(about));
  }

  private static HtmlPage known(About about, Acknowledgment known, String begins, Instant now) {
    var at = CityTime.full(known.at(), about.deadline().dueDate().zone());
    var news =
        Html.of(
            "<p class=\"rb-status rb-status--calm\" role=\"status\">%s on %s, %s.</p>\n",
            begins, at, by(about, known));
    return page(about, now, news, Html.of("%s%s", onlyFollows(about), noReply(about)));
  }

  private static boolean isWatcher(About about) {
    return about.official().tier() == Tier.WATCHER;
  }

  private static Html onlyFollows(About about) {
    return isWatcher(about) && about.deadline().isOpen()
        ? new Html(
            "<p>You only follow this deadline, so ReplyBy still alerts the other officials until"
                + " one of them acknowledges it.</p>\n")
        : Html.NOTHING;
  }

  private static Html noReply(About about) {
    return about.deadline().isOpen()
        ? new Html(
            "<p>Acknowledging this alert is not a reply to the demand. Reminders continue until city"
                + " staff record the reply.</p>")
        : Html.NOTHING;
  }

  private static String by(About about, Acknowledgment known) {
    var name = about.official().name();
    return switch (known.how()) {
      case API -> "by city staff";
      case EMAIL_LINK -> "by the link sent to " + name;
      case SMS -> "by a text message from the phone of " + name;
    };
  }
}
