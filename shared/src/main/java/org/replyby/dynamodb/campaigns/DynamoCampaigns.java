package org.replyby.dynamodb.campaigns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.TableReader;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.sharing.Campaigns;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

  @Override
  public Page<Shared> of(JurisdictionId jurisdiction, @Nullable String after, int limit) {
    return page(
        Keys.partition(jurisdiction),
        CampaignKeys.PREFIX,
        after,
        limit,
        CampaignKeys::read,
        shared -> shared.campaign().value());
  }

  @Override
  public Page<CampaignId> all(@Nullable String after, int limit) {
    return page(
        CampaignKeys.ALL, CampaignKeys.PREFIX, after, limit, CampaignKeys::id, CampaignId::value);
  }

  private <T> Page<T> page(
      String partition,
      String prefix,
      @Nullable String after,
      int limit,
      Function<Map<String, AttributeValue>, T> read,
      Function<T, String> place) {
    var start = after == null ? null : Keys.key(partition, prefix + after);
    return reader.page(partition, prefix, start, limit, read, place);
  }

  @Override
  public List<Campaign> some(List<CampaignId> ids) {
    var keys = ids.stream().map(CampaignItem::key).toList();
    return reader.some(keys, CampaignItem.NAMES).stream().map(CampaignItem::read).toList();
  }
}
