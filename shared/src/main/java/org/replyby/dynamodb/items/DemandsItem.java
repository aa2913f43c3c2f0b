package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.DemandsOfDay;
import org.replyby.model.JurisdictionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many demands a jurisdiction recorded on a day: an item of its own, since a transaction may
 * write an item only once, but among the heads, so that it is read with them.
 */
public final class DemandsItem {
  public static final String TYPE = "demands-of-day";
  public static final String DAY = "day";
  public static final String NUMBER = "number";
  public static final String TOLD = "operatorTold";

  private DemandsItem() {}

  public static Map<String, AttributeValue> of(JurisdictionId jurisdiction, DemandsOfDay demands) {
    return Row.item(TYPE, Keys.demands(jurisdiction))
        .text(DAY, demands.day())
        .number(NUMBER, demands.number())
        .flag(TOLD, demands.operatorTold())
        .values();
  }

  public static DemandsOfDay read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new DemandsOfDay(s.date(DAY), s.number(NUMBER), s.flag(TOLD));
  }
}
