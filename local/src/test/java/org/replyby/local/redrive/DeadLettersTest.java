package org.replyby.local.redrive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Dead-letter queues of a real queue service, gone through. */
@Tag("aws")
class DeadLettersTest {
  private final Clients clients = Clients.of(TestAws.endpoints());
  private final String name = TestAws.freshName();
  private String queue = "";
  private String topic = "";
  private String heard = "";

  @BeforeEach
  void aQueueAndATopicThatIsListenedTo() {
    queue = clients.sqs().createQueue(c -> c.queueName(name)).queueUrl();
    heard = clients.sqs().createQueue(c -> c.queueName(name + "-heard")).queueUrl();
    topic = clients.sns().createTopic(t -> t.name(name)).topicArn();
    var arn =
        clients
            .sqs()
            .getQueueAttributes(g -> g.queueUrl(heard).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    clients
        .sns()
        .subscribe(
            s ->
                s.topicArn(topic)
                    .protocol("sqs")
                    .endpoint(arn)
                    .attributes(Map.of("RawMessageDelivery", "true")));
  }

  @AfterEach
  void end() {
    clients.close();
  }

  private Map<DeadLetters.Did, Integer> redrive(String... bodies) {
    for (var body : bodies) {
      clients.sqs().sendMessage(s -> s.queueUrl(queue).messageBody(body));
    }
    return new DeadLetters(clients.sqs(), clients.sns()).redrive(queue);
  }

  private int left() {
    var attributes =
        clients
            .sqs()
            .getQueueAttributes(
                g ->
                    g.queueUrl(queue)
                        .attributeNames(
                            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
            .attributes();
    return attributes.values().stream().mapToInt(Integer::parseInt).sum();
  }

  @Test
  void positionsAndMissedSweepsAreDroppedSinceTheSweepDoesThem() {
    var positions = Json.write(Map.of("DDBStreamBatchInfo", Map.of("batchSize", 3)));
    var failed =
        Json.write(Map.of("requestPayload", Map.of("scheduledTime", "2018-01-24T15:00:00Z")));
    var neverStarted = Json.write(Map.of("scheduledTime", "2018-01-24T15:00:00Z"));
    assertThat(redrive(positions, failed, neverStarted))
        .isEqualTo(Map.of(DeadLetters.Did.DROPPED, 3));
    assertThat(left()).isZero();
  }

  @Test
  void aTextThatWasNotAnsweredIsGivenToItsTopicAgain() {
    var text = Json.write(Map.of("messageBody", "ACK 7KQ2M"));
    var sns = Map.of("TopicArn", topic, "Message", text);
    var bySns = Json.write(Map.of("Type", "Notification", "TopicArn", topic, "Message", text));
    var byLambda =
        Json.write(
            Map.of("requestPayload", Map.of("Records", java.util.List.of(Map.of("Sns", sns)))));
    assertThat(redrive(bySns, byLambda)).isEqualTo(Map.of(DeadLetters.Did.REPLAYED, 2));
    assertThat(left()).isZero();
    assertThat(heard()).isEqualTo(text);
    assertThat(heard()).isEqualTo(text);
  }

  private String heard() {
    var got =
        clients
            .sqs()
            .receiveMessage(r -> r.queueUrl(heard).maxNumberOfMessages(1).waitTimeSeconds(5))
            .messages();
    assertThat(got).hasSize(1);
    clients
        .sqs()
        .deleteMessage(d -> d.queueUrl(heard).receiptHandle(got.getFirst().receiptHandle()));
    return got.getFirst().body();
  }

  @Test
  void whatIsNotKnownStays() {
    assertThat(redrive("no JSON", "{\"some\": \"thing\"}"))
        .isEqualTo(Map.of(DeadLetters.Did.LEFT, 2));
    assertThat(left()).isEqualTo(2);
  }
}
