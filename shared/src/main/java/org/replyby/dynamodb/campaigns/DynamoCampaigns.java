package org.replyby.dynamodb.campaigns;

import java.util.Optional;
import org.replyby.dynamodb.TableReader;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import org.replyby.usecases.sharing.Campaigns;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Campaigns in the table. Reads are consistent. */
public final class DynamoCampaigns implements Campaigns {
  private final TableReader reader;

  public DynamoCampaigns(DynamoDbClient client, String table) {
    this.reader = new TableReader(client, table);
  }

  @Override
  public Optional<Campaign> campaign(CampaignId id) {
    return reader.get(CampaignItem.key(id)).map(CampaignItem::read);
  }

  @Override
  public Optional<File> file(CampaignId id) {
    var items = reader.all(CampaignItem.partition(id));
    return items.stream()
        .findFirst()
        .map(CampaignItem::read)
        .map(
            campaign ->
                new File(
                    campaign,
                    items.stream()
                        .skip(1)
                        .filter(SharedItem::isShared)
                        .map(SharedItem::read)
                        .toList()));
  }
}
