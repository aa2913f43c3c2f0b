package org.replyby.staffpages.webhooks;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Coded;
import org.replyby.model.webhooks.Event;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.Standing;
import org.replyby.model.webhooks.Topic;
import org.replyby.model.webhooks.Webhook;
import org.replyby.staffpages.form.Choice;

/** What a page says of a webhook, and of what was sent to it. */
final class WebhookWords {
  static final List<Choice> TOPICS =
      Arrays.stream(Topic.values()).map(t -> new Choice(Coded.code(t), topic(t))).toList();

  private static final long SECOND = 1000;

  private WebhookWords() {}

  static String topic(Topic topic) {
    return switch (topic) {
      case LETTER_RECORDED -> say("webhooks.topic.letter-recorded");
      case SUBPOENA_RECORDED -> say("webhooks.topic.subpoena-recorded");
      case DEADLINE_SET -> say("webhooks.topic.deadline-set");
      case DATE_CHANGED -> say("webhooks.topic.date-changed");
      case DATE_CONFIRMED -> say("webhooks.topic.date-confirmed");
      case ALERT_TOLD -> say("webhooks.topic.alert-told");
      case ALERT_ACKNOWLEDGED -> say("webhooks.topic.alert-acknowledged");
      case DEADLINE_CLOSED -> say("webhooks.topic.deadline-closed");
      case DEADLINE_REOPENED -> say("webhooks.topic.deadline-reopened");
    };
  }

  static List<String> topics(Set<Topic> topics) {
    return topics.stream().sorted().map(WebhookWords::topic).toList();
  }

  static String count(Set<Topic> topics) {
    return topics.size() == Topic.values().length
        ? say("webhooks.all-topics")
        : counted("webhooks.topics", topics.size());
  }

  static String state(Standing standing, ZoneId zone) {
    var trouble = standing.trouble();
    if (trouble == null) {
      return standing.waiting() == 0
          ? say("webhooks.up-to-date")
          : counted("webhooks.sending", standing.waiting());
    }
    return say(
        trouble.isDown() ? "webhooks.down" : "webhooks.not-accepted",
        CityTime.full(trouble.since(), zone),
        CityTime.full(trouble.nextTryAt(), zone),
        counted("webhooks.waiting", standing.waiting()));
  }

  /** The state in a word. */
  static String mark(Standing standing) {
    var trouble = standing.trouble();
    if (trouble == null) {
      return say(standing.waiting() == 0 ? "webhooks.mark.up-to-date" : "webhooks.mark.sending");
    }
    return say(trouble.isDown() ? "webhooks.mark.down" : "webhooks.mark.not-accepted");
  }

  static String look(Standing standing) {
    var trouble = standing.trouble();
    return trouble == null ? "calm" : trouble.isDown() ? "late" : "due-soon";
  }

  static String type(Sending sending) {
    return isTest(sending)
        ? say("webhooks.a-test")
        : TOPICS.stream()
            .filter(topic -> topic.code().equals(sending.type()))
            .findFirst()
            .map(Choice::words)
            .orElse(sending.type());
  }

  static boolean isTest(Sending sending) {
    return sending.type().equals(Event.TEST);
  }

  static String answer(Sending.Answer answer) {
    return switch (answer) {
      case Sending.Answer.Answered(var status) ->
          say(answer.isAccepted() ? "webhooks.accepted" : "webhooks.refused", status);
      case Sending.Answer.Unanswered(var why) ->
          switch (why) {
            case NO_SUCH_HOST -> say("webhooks.why.no-such-host");
            case ADDRESS_NOT_PUBLIC -> say("webhooks.why.address-not-public");
            case NO_CONNECTION -> say("webhooks.why.no-connection");
            case NOT_TRUSTED -> say("webhooks.why.not-trusted");
            case TOO_SLOW -> say("webhooks.why.too-slow");
          };
    };
  }

  static String took(Duration took) {
    return took.toMillis() < SECOND
        ? say("webhooks.milliseconds", took.toMillis())
        : say("webhooks.seconds", Math.round(took.toMillis() / 100.0) / 10.0);
  }

  /** How the last test ended, or that one is on its way; null if there is neither. */
  static @Nullable String test(Webhook webhook, List<Sending> sendings, ZoneId zone) {
    if (webhook.testAt() != null) {
      return say("webhooks.a-test-is-on-its-way");
    }
    return sendings.stream()
        .filter(WebhookWords::isTest)
        .findFirst()
        .map(
            test ->
                say(
                    test.answer().isAccepted() ? "webhooks.test-came" : "webhooks.test-failed",
                    CityTime.full(test.at(), zone),
                    answer(test.answer())))
        .orElse(null);
  }

  /** When it was opened, and until when the secret before still signs. */
  static List<String> facts(Webhook webhook, Instant now, ZoneId zone) {
    var facts = new ArrayList<String>();
    facts.add(say("webhooks.goes-to", webhook.url()));
    facts.add(say("webhooks.opened-on", CityTime.full(webhook.opened().at(), zone)));
    var former = webhook.former();
    if (former != null && former.until().isAfter(now)) {
      facts.add(say("webhooks.former-until", CityTime.full(former.until(), zone)));
    }
    return facts;
  }

  /** The id of an event is the matter and the number of the line. */
  static WebhookPage.Row row(Sending sending, ZoneId zone) {
    var event = sending.event();
    var dot = event.lastIndexOf('.');
    var isTest = isTest(sending);
    return new WebhookPage.Row(
        CityTime.full(sending.at(), zone),
        type(sending),
        isTest ? "" : event.substring(0, dot),
        isTest ? "" : event.substring(dot + 1),
        answer(sending.answer()),
        took(sending.took()));
  }
}
