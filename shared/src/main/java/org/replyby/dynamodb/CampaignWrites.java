package org.replyby.dynamodb;

import static org.replyby.dynamodb.Condition.exists;
import static org.replyby.dynamodb.Condition.isMissing;
import static org.replyby.dynamodb.Condition.isMoreThan;
import static org.replyby.dynamodb.Condition.not;

import org.replyby.dynamodb.campaigns.CampaignItem;
import org.replyby.dynamodb.campaigns.CampaignKeys;
import org.replyby.dynamodb.campaigns.SharedItem;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.Campaign;
import org.replyby.usecases.docket.CampaignChange;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Each change of a campaign as an action of a transaction. */
final class CampaignWrites {
  /** The number itself is no condition, so that two at once both count. */
  private static final Condition HAS_ROOM =
      not(isMoreThan(CampaignItem.MATTERS, Campaign.MOST_MATTERS - 1));

  private CampaignWrites() {}

  static TransactWriteItem action(Actions to, CampaignChange change) {
    return switch (change) {
      case CampaignChange.Named(var campaign, var name) ->
          to.update(
              Update.of(CampaignItem.key(campaign), isMissing(Keys.PK).or(exists(Keys.PK)))
                  .set(CampaignItem.named(campaign, name)));
      case CampaignChange.Kept(var row) -> to.put(SharedItem.of(row));
      case CampaignChange.Ended(var campaign, var matter, var at) ->
          to.put(SharedItem.ended(campaign, matter, at));
      case CampaignChange.Counted(var campaign, var isMore) ->
          to.update(
              isMore
                  ? Update.of(CampaignItem.key(campaign), exists(Keys.PK).and(HAS_ROOM))
                      .increment(CampaignItem.MATTERS)
                  : Update.of(CampaignItem.key(campaign), exists(Keys.PK))
                      .decrement(CampaignItem.MATTERS));
      case CampaignChange.CountedOf(var jurisdiction, var campaign, var isMore) -> {
        var key = CampaignKeys.key(jurisdiction, campaign);
        yield to.update(
            isMore
                ? Update.of(key, isMissing(Keys.PK).or(exists(Keys.PK)))
                    .set(CampaignKeys.of(campaign))
                    .increment(CampaignKeys.MATTERS)
                : Update.of(key, exists(Keys.PK)).decrement(CampaignKeys.MATTERS));
      }
      case CampaignChange.Listed(var campaign) -> to.put(CampaignKeys.listed(campaign));
    };
  }
}
