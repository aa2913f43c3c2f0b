package org.replyby.dynamodb.webhooks;

import java.util.List;
import java.util.Optional;
import org.replyby.dynamodb.TableReader;
import org.replyby.model.JurisdictionId;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.usecases.webhooks.WebhookStanding;
import org.replyby.usecases.webhooks.Webhooks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The webhooks in the table. */
public final class DynamoWebhooks implements Webhooks {
  private final TableReader reader;

  public DynamoWebhooks(DynamoDbClient client, String table) {
    this.reader = new TableReader(client, table);
  }

  @Override
  public List<WebhookStanding> standings(JurisdictionId jurisdiction) {
    return reader.all(WebhookKeys.partition(jurisdiction), WebhookKeys.WEBHOOKS).stream()
        .map(WebhookItem::standing)
        .filter(one -> !one.webhook().isEnded())
        .toList();
  }

  @Override
  public Optional<WebhookStanding> standing(WebhookId id) {
    return reader
        .get(WebhookKeys.of(id))
        .map(WebhookItem::standing)
        .filter(one -> !one.webhook().isEnded());
  }

  @Override
  public List<Webhook> of(JurisdictionId jurisdiction) {
    return standings(jurisdiction).stream().map(WebhookStanding::webhook).toList();
  }

  @Override
  public Optional<Webhook> webhook(WebhookId id) {
    return standing(id).map(WebhookStanding::webhook);
  }

  @Override
  public List<Sending> sendings(WebhookId id, int most) {
    return reader
        .latest(WebhookKeys.partition(id.jurisdiction()), WebhookKeys.sendings(id), most)
        .stream()
        .map(SendingItem::read)
        .toList();
  }
}
