package org.replyby.assembly;

import org.replyby.dynamodb.webhooks.DynamoWebhookQueue;
import org.replyby.dynamodb.webhooks.DynamoWebhooks;
import org.replyby.usecases.webhooks.NoteLines;
import org.replyby.usecases.webhooks.Receiver;
import org.replyby.usecases.webhooks.SendEvents;
import org.replyby.usecases.webhooks.SendToWebhook;

/** Builds what tells webhooks, on the table of an {@link Assembly}. */
public record WebhookAssembly(Assembly on) {
  public DynamoWebhooks webhooks() {
    return new DynamoWebhooks(on.dynamoDb(), on.table());
  }

  public NoteLines noteLines() {
    return new NoteLines(webhooks(), queue(), on.clock());
  }

  public SendEvents sendEvents(Receiver receiver) {
    var one = new SendToWebhook(on.docket(), queue(), receiver, on.clock());
    return new SendEvents(queue(), one, on.clock(), on.journal());
  }

  private DynamoWebhookQueue queue() {
    return new DynamoWebhookQueue(on.dynamoDb(), on.table());
  }
}
