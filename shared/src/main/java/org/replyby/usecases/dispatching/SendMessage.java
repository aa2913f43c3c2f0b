package org.replyby.usecases.dispatching;

import org.replyby.alerts.texts.Message;
import org.replyby.model.ToSend;

/** Publishes a message once, to its official's topic or to the operator's. */
record SendMessage(Publisher publisher, String operatorsTopic) {
  Publisher.Sending send(ToSend ours, String names, Message message) {
    var topic = ours.official().isOperator() ? operatorsTopic : ours.topicArn();
    return publisher.publish(topic, names, message);
  }
}
