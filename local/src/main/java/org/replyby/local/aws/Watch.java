package org.replyby.local.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.replyby.json.Json;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * A queue that watches officials' topics: the officials' emails and phones get what it sees. No
 * emulator shows what a topic sends to those.
 */
public final class Watch {
  private static final int PAGE = 10;

  /** SQS waits one second at each read: more than the slowest emulator needed on a busy machine. */
  private static final int READS_WITHOUT_A_MESSAGE = 30;

  private final Clients clients;
  private final Map<String, Integer> acceptedBefore = new HashMap<>();
  private final String queueUrl;
  private final String queueArn;

  private int taken;

  public Watch(Clients clients, String queue) {
    this.clients = clients;
    this.queueUrl = clients.sqs().createQueue(c -> c.queueName(queue)).queueUrl();
    this.queueArn =
        clients
            .sqs()
            .getQueueAttributes(
                g -> g.queueUrl(queueUrl).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
  }

  /** An alert as it was published, or a test, whose id is that of its subscription. */
  public record Seen(String alert, String subject, String email, String sms) {}

  public void on(String topicArn) {
    acceptedBefore.putIfAbsent(topicArn, clients.accepted().by(topicArn));
    clients
        .sns()
        .subscribe(
            s ->
                s.topicArn(topicArn)
                    .protocol("sqs")
                    .endpoint(queueArn)
                    .attributes(Map.of("RawMessageDelivery", "true")));
  }

  /**
   * Takes all that came since the last call, in the order in which it came. Waits for what SNS has
   * accepted: some emulators deliver only after they have answered.
   */
  public List<Seen> take() {
    var seen = new ArrayList<Seen>();
    var empty = 0;
    do {
      var page = page();
      empty = page.isEmpty() ? empty + 1 : 0;
      page.forEach(message -> seen.addAll(read(message.body())));
      if (!page.isEmpty()) {
        var read = page.stream().map(Watch::read).toList();
        clients.sqs().deleteMessageBatch(d -> d.queueUrl(queueUrl).entries(read));
      }
      taken += page.size();
    } while (empty == 0 || (missing() > 0 && empty < READS_WITHOUT_A_MESSAGE));
    return seen;
  }

  private int missing() {
    return acceptedBefore.entrySet().stream()
            .mapToInt(topic -> clients.accepted().by(topic.getKey()) - topic.getValue())
            .sum()
        - taken;
  }

  private List<Message> page() {
    return clients
        .sqs()
        .receiveMessage(
            r ->
                r.queueUrl(queueUrl)
                    .maxNumberOfMessages(PAGE)
                    .waitTimeSeconds(missing() > 0 ? 1 : 0))
        .messages();
  }

  private static DeleteMessageBatchRequestEntry read(Message message) {
    return DeleteMessageBatchRequestEntry.builder()
        .id(message.messageId())
        .receiptHandle(message.receiptHandle())
        .build();
  }

  /** One message can hold several alerts. */
  private static List<Seen> read(String body) {
    try {
      var json = Json.read(body);
      var id = json.containsKey("test") ? json.get("test") : json.get("alert");
      return Arrays.stream(String.valueOf(id).split(" ", -1))
          .map(
              alert ->
                  new Seen(
                      alert,
                      String.valueOf(json.get("subject")),
                      String.valueOf(json.get("email")),
                      String.valueOf(json.get("sms"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
