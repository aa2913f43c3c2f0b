package org.replyby.sns;

import org.replyby.usecases.reconciling.Operator;
import software.amazon.awssdk.services.sns.SnsClient;

/** Tells the operator through the topic that also carries the alarms. */
public final class SnsOperator implements Operator {
  private final SnsClient client;
  private final String topicArn;

  public SnsOperator(SnsClient client, String topicArn) {
    this.client = client;
    this.topicArn = topicArn;
  }

  @Override
  public void tell(String subject, String text) {
    client.publish(p -> p.topicArn(topicArn).subject(subject).message(text));
  }
}
