package org.replyby.dynamodb.campaigns;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.replyby.deadlines.Aim;
import org.replyby.dynamodb.items.HeadItems;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.CampaignId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Document;
import org.replyby.model.MatterId;
import org.replyby.model.SharedDeadline;
import org.replyby.model.SharedDemand;
import org.replyby.model.SharedMatter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is shared of a matter, as an item. Once nothing is, the item is emptied rather than deleted:
 * no function has the right to delete what is in the table. DynamoDB deletes it some days later;
 * nothing depends on that.
 */
public final class SharedItem {
  static final String TYPE = "shared-matter";
  private static final String ENDED = "shared-no-more";
  private static final String TTL = "ttl";

  private SharedItem() {}

  private static Map<String, AttributeValue> key(CampaignId campaign, MatterId matter) {
    return Keys.key(CampaignItem.partition(campaign), "S#" + matter);
  }

  public static Map<String, AttributeValue> of(SharedMatter shared) {
    return Row.item(TYPE, key(shared.sharing().campaign(), shared.matter()))
        .text("id", shared.matter())
        .map(HeadItems.SHARING, HeadItems.row(shared.sharing()))
        .text("title", shared.title())
        .maps("deadlines", shared.deadlines(), SharedItem::row)
        .number("moreDeadlines", shared.moreDeadlines())
        .text("subpoenaedOn", shared.subpoenaedOn())
        .text("answeredOn", shared.answeredOn())
        .text("grants", shared.grants())
        .maps("demands", shared.demands(), SharedItem::row)
        .number("moreDemands", shared.moreDemands())
        .values();
  }

  /** Nothing but that the matter was shared until {@code at}. */
  public static Map<String, AttributeValue> ended(
      CampaignId campaign, MatterId matter, Instant at) {
    return Row.item(ENDED, key(campaign, matter))
        .number(TTL, at.plus(Duration.ofHours(1)).getEpochSecond())
        .values();
  }

  static boolean isShared(Map<String, AttributeValue> item) {
    return new Stored(item).text(Row.TYPE).equals(TYPE);
  }

  static SharedMatter read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new SharedMatter(
        MatterId.parse(s.text("id")),
        HeadItems.sharing(s.map(HeadItems.SHARING)),
        s.textOrNull("title"),
        s.maps("deadlines", SharedItem::deadline),
        s.count("moreDeadlines"),
        s.dateOrNull("subpoenaedOn"),
        s.dateOrNull("answeredOn"),
        new BigDecimal(s.text("grants")),
        s.maps("demands", SharedItem::demand),
        s.count("moreDemands"));
  }

  private static Row row(SharedDeadline deadline) {
    return Row.map()
        .code("kind", deadline.kind())
        .code("aim", deadline.aim())
        .text("due", deadline.due())
        .text("alarm", deadline.alarm())
        .text("zone", deadline.zone())
        .code("state", deadline.state())
        .text("on", deadline.on());
  }

  private static SharedDeadline deadline(Stored s) {
    return new SharedDeadline(
        s.code(DeadlineKind.class, "kind"),
        s.code(Aim.class, "aim"),
        s.momentOrNull("due"),
        s.moment("alarm"),
        ZoneId.of(s.text("zone")),
        s.code(SharedDeadline.State.class, "state"),
        s.dateOrNull("on"));
  }

  private static Row row(SharedDemand demand) {
    return Row.map()
        .code("type", demand.type())
        .text("datedOn", demand.datedOn())
        .text("text", demand.text());
  }

  private static SharedDemand demand(Stored s) {
    return new SharedDemand(
        s.code(Document.Type.class, "type"), s.dateOrNull("datedOn"), s.textOrNull("text"));
  }
}
