package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Leave;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Retirement;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An official, subscriptions included, as an item. {@code reachable} is what a claim checks. */
public final class OfficialItem {
  public static final String TYPE = "official";
  public static final String REACHABLE = "reachable";
  public static final String ATTORNEY = "attorney";

  /** Whether an email reaches the official: a sum of alerts is read in an email. */
  public static final String EMAILED = "emailed";

  /** What the claim of a notice checks: a removed address still gets its last message. */
  public static final String DELIVERING = "delivering";

  public static final String VERSION = "version";

  private OfficialItem() {}

  public static Map<String, AttributeValue> of(Official official) {
    var row =
        Row.item(TYPE, Keys.of(official.id()))
            .text("id", official.id())
            .text("name", official.name())
            .text("role", official.role())
            .code("tier", official.tier())
            .code("leastSeverity", official.leastSeverity())
            .flag("digest", official.digest())
            .flag(ATTORNEY, official.attorney())
            .text("topicArn", official.topicArn())
            .maps("subscriptions", official.subscriptions(), SubscriptionParts::row)
            .flag(REACHABLE, official.isReachable())
            .flag(EMAILED, official.emails() > 0)
            .flag(DELIVERING, official.isDelivering())
            .map("leave", official.leave(), OfficialItem::row)
            .map("retirement", official.retirement(), OfficialItem::row)
            .number("timesReached", official.timesReached())
            .number(VERSION, official.version());
    return DueKeys.in(row, official.id().jurisdiction(), official.nextMoment()).values();
  }

  public static Official read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Official(
        OfficialId.parse(s.text("id")),
        s.text("name"),
        s.text("role"),
        s.code(Tier.class, "tier"),
        s.code(Severity.class, "leastSeverity"),
        s.flag("digest"),
        s.flag(ATTORNEY),
        s.text("topicArn"),
        s.maps("subscriptions", SubscriptionParts::read),
        s.count("timesReached"),
        s.number(VERSION),
        s.mapOrNull("leave", OfficialItem::leave),
        s.mapOrNull("retirement", OfficialItem::retirement));
  }

  private static Row row(Leave leave) {
    return Row.map().text("until", leave.until()).text("standIn", leave.standIn());
  }

  private static Leave leave(Stored s) {
    return new Leave(s.date("until"), OfficialId.parse(s.text("standIn")));
  }

  private static Row row(Retirement retirement) {
    return Row.map().moment("at", retirement.at()).text("successor", retirement.successor());
  }

  private static Retirement retirement(Stored s) {
    return new Retirement(s.moment("at"), OfficialId.parse(s.text("successor")));
  }
}
