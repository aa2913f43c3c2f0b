package org.replyby.sns;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.alerts.texts.Message;
import org.replyby.model.Address;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.SnsException;

/** What is sent because staff or a phone asked for it just now. The client may try it again. */
final class StaffMessages {
  private StaffMessages() {}

  static Optional<String> text(SnsClient client, Address.Phone phone, String text) {
    var transactional =
        MessageAttributeValue.builder().dataType("String").stringValue("Transactional").build();
    return accepted(
        () ->
            client
                .publish(
                    p ->
                        p.phoneNumber(phone.endpoint())
                            .message(text)
                            .messageAttributes(Map.of("AWS.SNS.SMS.SMSType", transactional)))
                .messageId());
  }

  static Optional<String> test(SnsClient client, String topicArn, String name, Message message) {
    var texts = SnsPublisher.texts("test", name, message);
    return accepted(
        () ->
            client
                .publish(
                    p ->
                        p.topicArn(topicArn)
                            .subject(message.subject())
                            .messageStructure("json")
                            .message(texts))
                .messageId());
  }

  private static Optional<String> accepted(Supplier<String> publish) {
    try {
      return Optional.of(publish.get());
    } catch (SnsException fault) {
      if (PublishErrors.isPermanent(SnsErrors.code(fault))) {
        return Optional.empty();
      }
      throw fault;
    }
  }
}
