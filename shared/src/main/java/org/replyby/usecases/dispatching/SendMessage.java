package org.replyby.usecases.dispatching;

import java.time.Instant;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.Messages;
import org.replyby.model.Alert;
import org.replyby.model.Notice;
import org.replyby.model.ToSend;

/** Makes the text of what is sent, as of the moment when it goes out, and publishes it once. */
record SendMessage(Publisher publisher, LinkSigner links, String operatorsTopic) {
  Publisher.Sending send(ToSend ours, Instant now) {
    var topic = ours.official().isOperator() ? operatorsTopic : ours.topicArn();
    return publisher.publish(topic, ours.name(), message(ours, now));
  }

  private Message message(ToSend ours, Instant now) {
    return switch (ours) {
      case Alert alert -> Messages.of(alert, now, links.of(alert.id(), now));
      case Notice notice -> new Message(notice.subject(), notice.email(), notice.sms());
    };
  }
}
