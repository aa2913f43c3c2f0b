package org.replyby.dynamodb.campaigns;

import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.CampaignId;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.sharing.Campaigns;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a campaign is found again: an item in the list of all, and one in the partition of each
 * jurisdiction that shares a matter in it, with the number of these matters. The number can be 0:
 * no function has the right to delete an item.
 */
public final class CampaignKeys {
  /** How many matters the jurisdiction shares in it. */
  public static final String MATTERS = CampaignItem.MATTERS;

  /** The partition that lists every campaign. */
  static final String ALL = "CAMPAIGNS";

  /** Before a campaign's id, in that partition and in a jurisdiction's. */
  static final String PREFIX = "C#";

  private static final String TYPE = "campaign-of-jurisdiction";
  private static final String LISTED = "campaign-listed";

  private CampaignKeys() {}

  public static Map<String, AttributeValue> key(JurisdictionId jurisdiction, CampaignId campaign) {
    return Keys.key(Keys.partition(jurisdiction), PREFIX + campaign);
  }

  /** What the jurisdiction's item has besides its key and its number. */
  public static Map<String, AttributeValue> of(CampaignId campaign) {
    return Row.item(TYPE, Map.of()).text("id", campaign).values();
  }

  static Campaigns.Shared read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Campaigns.Shared(new CampaignId(s.text("id")), s.number(MATTERS));
  }

  public static Map<String, AttributeValue> listed(CampaignId campaign) {
    return Row.item(LISTED, Keys.key(ALL, PREFIX + campaign)).text("id", campaign).values();
  }

  static CampaignId id(Map<String, AttributeValue> item) {
    return new CampaignId(Stored.item(LISTED, item).text("id"));
  }
}
