package org.replyby.local.redrive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * One pass through a dead-letter queue: a message is deleted only after the work that it asks for
 * is done or is known to be done elsewhere. An unknown message stays, and is counted.
 */
public record DeadLetters(SqsClient sqs, SnsClient sns) {
  private static final int PAGE = 10;

  /** Longer than a run takes: a message stays hidden this long, so that a run sees each once. */
  private static final int HIDDEN_SECONDS = 300;

  /** What became of a message. */
  public enum Did {
    /** The sweep does its work, or did. */
    DROPPED,
    /** A text was given to its function again. */
    REPLAYED,
    LEFT
  }

  public Map<Did, Integer> redrive(String queueUrl) {
    var done = new EnumMap<Did, Integer>(Did.class);
    for (var page = page(queueUrl); !page.isEmpty(); page = page(queueUrl)) {
      for (var message : page) {
        var did = redrive(message);
        if (did != Did.LEFT) {
          sqs.deleteMessage(d -> d.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
        }
        done.merge(did, 1, Integer::sum);
      }
    }
    return done;
  }

  private List<Message> page(String queueUrl) {
    return sqs.receiveMessage(
            r -> r.queueUrl(queueUrl).maxNumberOfMessages(PAGE).visibilityTimeout(HIDDEN_SECONDS))
        .messages();
  }

  private Did redrive(Message message) {
    return switch (DeadLetter.of(message.body())) {
      case DeadLetter.Positions positions -> Did.DROPPED;
      case DeadLetter.MissedSweep missed -> Did.DROPPED;
      case DeadLetter.Text(var topic, var text) -> {
        sns.publish(p -> p.topicArn(topic).message(text));
        yield Did.REPLAYED;
      }
      case DeadLetter.Unknown unknown -> Did.LEFT;
    };
  }
}
