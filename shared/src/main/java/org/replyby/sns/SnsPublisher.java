package org.replyby.sns;

import java.util.LinkedHashMap;
import org.replyby.alerts.texts.Message;
import org.replyby.json.Json;
import org.replyby.usecases.dispatching.Publisher;
import org.replyby.usecases.dispatching.Recipient;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.SnsException;

/**
 * One publish to a topic, with a separate text for each protocol. An {@code sqs} subscriber gets
 * JSON with the alert's id and all texts, for programs that watch the alerts. No attribute is set:
 * an "AWS." attribute, such as the type of SMS, would not get into a queue with raw delivery. The
 * type of SMS is the account's default.
 */
public final class SnsPublisher implements Publisher {
  private final SnsClient client;

  public SnsPublisher(SnsClient client) {
    this.client = client;
  }

  @Override
  public Sending publish(Recipient to, String name, Message message) {
    var texts = texts("alert", name, message);
    try {
      var answer =
          client.publish(
              p ->
                  p.topicArn(to.topicArn())
                      .subject(message.subject())
                      .messageStructure("json")
                      .message(texts));
      return new Sending.Accepted(answer.messageId());
    } catch (SnsException refused) {
      var code = SnsErrors.code(refused);
      return PublishErrors.isPermanent(code) ? new Sending.Refused(code) : new Sending.Unsure(code);
    } catch (SdkClientException noAnswer) {
      return new Sending.Unsure("NoAnswer");
    }
  }

  /** {@code what} says what {@code name} is the id of. */
  static String texts(String what, String name, Message message) {
    var watcher = new LinkedHashMap<String, String>();
    watcher.put(what, name);
    watcher.put("subject", message.subject());
    watcher.put("email", message.email());
    watcher.put("sms", message.sms());
    var texts = new LinkedHashMap<String, String>();
    texts.put("default", message.sms());
    texts.put("email", message.email());
    texts.put("sms", message.sms());
    texts.put("sqs", Json.write(watcher));
    return Json.write(texts);
  }
}
