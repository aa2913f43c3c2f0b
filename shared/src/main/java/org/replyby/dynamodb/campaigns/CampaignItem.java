package org.replyby.dynamodb.campaigns;

import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Campaign;
import org.replyby.model.CampaignId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A campaign's name, and how many matters are shared in it: the first item of its partition. */
public final class CampaignItem {
  public static final String TYPE = "campaign";

  /** How many matters are shared in it; missing before the first one. */
  public static final String MATTERS = "matters";

  /** Everything that {@link #read} reads. */
  static final Map<String, String> NAMES =
      Map.of(
          "#type",
          Row.TYPE,
          "#schema",
          Row.SCHEMA,
          "#id",
          "id",
          "#name",
          "name",
          "#matters",
          MATTERS);

  private CampaignItem() {}

  static String partition(CampaignId id) {
    return "C#" + id;
  }

  public static Map<String, AttributeValue> key(CampaignId id) {
    return Keys.key(partition(id), "C");
  }

  /** What the item has besides its key and its number. */
  public static Map<String, AttributeValue> named(CampaignId id, String name) {
    return Row.item(TYPE, Map.of()).text("id", id).text("name", name).values();
  }

  static Campaign read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    var matters = item.containsKey(MATTERS) ? s.number(MATTERS) : 0;
    return new Campaign(new CampaignId(s.text("id")), s.text("name"), matters);
  }
}
