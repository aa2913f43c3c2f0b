package org.replyby.dynamodb;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Official;
import org.replyby.usecases.Write;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Each write as an action of a transaction, with its condition. */
record Transactions(String table) {
  private static final String NOT_THERE = "attribute_not_exists(pk)";

  TransactWriteItem action(Write write) {
    return switch (write) {
      case Write.NewJurisdiction(var jurisdiction) -> create(HeadItems.of(jurisdiction));
      case Write.EnrolledJurisdiction(var jurisdiction) -> create(RollItem.of(jurisdiction));
      case Write.NewMatter(var matter) -> create(HeadItems.of(matter));
      case Write.MovedMatter(var was, var is) ->
          replace(HeadItems.of(is), HeadItems.LAST_HASH, AttributeValue.fromS(was.lastHash()));
      case Write.NewEntry(var entry) -> create(EntryItem.of(entry));
      case Write.NewKey(var jurisdiction, var name) ->
          create(Row.item("key", Keys.named(jurisdiction, name)).values());
      case Write.NewLetter(var letter) -> create(DemandItems.of(letter));
      case Write.StandingLetter(var letter) -> there(Keys.of(letter));
      case Write.ChangedLetter(var was, var is) ->
          replace(DemandItems.of(is), DemandItems.of(was), "datedOn", "receivedOn");
      case Write.ChangedSubpoena(var was, var is) ->
          replace(DemandItems.of(is), DemandItems.of(was), "servedOn", "returnDate");
      case Write.NewClosing(var jurisdiction, var closing) ->
          create(ClosingItem.of(jurisdiction, closing));
      case Write.NewRecount(var recount) -> create(RecountItem.of(recount));
      case Write.ChangedRecount(var was, var is) ->
          replace(RecountItem.of(is), RecountItem.VERSION, number(was.version()));
      case Write.NewSubpoena(var subpoena) -> create(DemandItems.of(subpoena));
      case Write.NewDeadline(var deadline) -> create(DeadlineItem.of(deadline));
      case Write.ChangedDeadline(var was, var is) ->
          replace(DeadlineItem.of(is), DeadlineItem.VERSION, number(was.version()));
      case Write.NewAlert(var alert) -> create(AlertItem.of(alert));
      case Write.SettledAlert(var alert) -> settle(Keys.of(alert.id()));
      case Write.AcknowledgedAlert(var alert, var known) -> acknowledge(Keys.of(alert.id()), known);
      case Write.RearmedAlert(var alert, var next) -> rearm(alert, next);
      case Write.NewNotice(var notice) -> create(NoticeItem.of(notice));
      case Write.ChangedEscalation(var jurisdiction, var policy) ->
          escalation(Keys.of(jurisdiction), policy);
      case Write.MovedDigest(var jurisdiction, var was, var is) ->
          moveDigest(DigestItem.of(jurisdiction, is), was);
      case Write.AdmittedOfficial(var jurisdiction) -> admit(Keys.of(jurisdiction));
      case Write.NewOfficial(var official) -> create(OfficialItem.of(official));
      case Write.ChangedOfficial(var was, var is) ->
          replace(OfficialItem.of(is), OfficialItem.VERSION, number(was.version()));
      case Write.LinkedPhone(var phone, var holder, var holds) ->
          put(PhoneLinkItem.of(phone, holder, holds));
      case Write.ExplainedTexts(var phone, var at, var notSince) ->
          explain(Keys.explained(phone), at, notSince);
    };
  }

  private TransactWriteItem moveDigest(Map<String, AttributeValue> item, @Nullable Instant was) {
    return was == null
        ? TransactWriteItem.builder()
            .put(
                p ->
                    p.tableName(table)
                        .item(item)
                        .conditionExpression("attribute_not_exists(digestAt)"))
            .build()
        : replace(item, DigestItem.AT, AttributeValue.fromS(Row.moment(was)));
  }

  private TransactWriteItem explain(Map<String, AttributeValue> key, Instant at, Instant notSince) {
    var values =
        Map.of(
            ":type", AttributeValue.fromS("explained"),
            ":schema", number(Row.SCHEMA_VERSION),
            ":at", AttributeValue.fromS(Row.moment(at)),
            ":notSince", AttributeValue.fromS(Row.moment(notSince)));
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(key)
                    .updateExpression("SET #type = :type, #schema = :schema, explainedAt = :at")
                    .conditionExpression(
                        "attribute_not_exists(explainedAt) OR explainedAt <= :notSince")
                    .expressionAttributeNames(Map.of("#type", Row.TYPE, "#schema", Row.SCHEMA))
                    .expressionAttributeValues(values))
        .build();
  }

  private TransactWriteItem put(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder().put(p -> p.tableName(table).item(item)).build();
  }

  private TransactWriteItem create(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(p -> p.tableName(table).item(item).conditionExpression(NOT_THERE))
        .build();
  }

  private TransactWriteItem replace(
      Map<String, AttributeValue> item, String attribute, AttributeValue was) {
    return TransactWriteItem.builder()
        .put(
            p ->
                p.tableName(table)
                    .item(item)
                    .conditionExpression("#was = :was")
                    .expressionAttributeNames(Map.of("#was", attribute))
                    .expressionAttributeValues(Map.of(":was", was)))
        .build();
  }

  /** Puts an item in the place of one that still has the values that were read. */
  private TransactWriteItem replace(
      Map<String, AttributeValue> item, Map<String, AttributeValue> was, String one, String other) {
    var values = new HashMap<String, AttributeValue>();
    var condition =
        Stream.of(one, other)
            .map(name -> unchanged(name, was.get(name), values))
            .collect(Collectors.joining(" AND "));
    return TransactWriteItem.builder()
        .put(
            p ->
                p.tableName(table)
                    .item(item)
                    .conditionExpression("attribute_exists(pk) AND " + condition)
                    .expressionAttributeNames(Map.of("#" + one, one, "#" + other, other))
                    .expressionAttributeValues(values.isEmpty() ? null : values))
        .build();
  }

  private static String unchanged(
      String name, @Nullable AttributeValue was, Map<String, AttributeValue> values) {
    if (was == null) {
      return "attribute_not_exists(#" + name + ")";
    }
    values.put(":" + name, was);
    return "#" + name + " = :" + name;
  }

  private TransactWriteItem there(Map<String, AttributeValue> key) {
    return TransactWriteItem.builder()
        .conditionCheck(
            c -> c.tableName(table).key(key).conditionExpression("attribute_exists(pk)"))
        .build();
  }

  private TransactWriteItem settle(Map<String, AttributeValue> key) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":pending", AttributeValue.fromS(AlertItem.PENDING));
    values.put(":claimed", AttributeValue.fromS(AlertItem.CLAIMED));
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(key)
                    .updateExpression("REMOVE duePartition, dueAt")
                    .conditionExpression(
                        "attribute_exists(dueAt) AND NOT #status IN (:pending, :claimed)")
                    .expressionAttributeNames(Map.of("#status", AlertItem.STATUS))
                    .expressionAttributeValues(values))
        .build();
  }

  private TransactWriteItem acknowledge(Map<String, AttributeValue> key, Acknowledgment known) {
    var values =
        Map.of(
            ":known", AttributeValue.fromM(AlertItem.acknowledgment(known).values()),
            ":pending", AttributeValue.fromS(AlertItem.PENDING),
            ":claimed", AttributeValue.fromS(AlertItem.CLAIMED),
            ":none", number(0));
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(key)
                    .updateExpression("SET acknowledgment = :known")
                    .conditionExpression(
                        "attempts > :none AND NOT #status IN (:pending, :claimed)"
                            + " AND attribute_not_exists(acknowledgment)")
                    .expressionAttributeNames(Map.of("#status", AlertItem.STATUS))
                    .expressionAttributeValues(values))
        .build();
  }

  /** Only what failed for good, and is on the docket as failed, can be sent again. */
  private TransactWriteItem rearm(Alert alert, Instant next) {
    var values =
        Map.of(
            ":pending", AttributeValue.fromS(AlertItem.PENDING),
            ":failed", AttributeValue.fromS(AlertItem.FAILED),
            ":none", number(0),
            ":partition", AttributeValue.fromS(DueKeys.partition(alert.name(), alert.severity())),
            ":next", AttributeValue.fromS(Row.moment(next)));
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(Keys.of(alert.id()))
                    .updateExpression(
                        "SET #status = :pending, attempts = :none, duePartition = :partition,"
                            + " dueAt = :next")
                    .conditionExpression("#status = :failed AND attribute_not_exists(dueAt)")
                    .expressionAttributeNames(Map.of("#status", AlertItem.STATUS))
                    .expressionAttributeValues(values))
        .build();
  }

  private TransactWriteItem escalation(Map<String, AttributeValue> key, EscalationPolicy policy) {
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(key)
                    .updateExpression("SET escalation = :policy")
                    .conditionExpression("attribute_exists(pk)")
                    .expressionAttributeValues(
                        Map.of(":policy", AttributeValue.fromM(HeadItems.row(policy).values()))))
        .build();
  }

  private TransactWriteItem admit(Map<String, AttributeValue> key) {
    var values =
        Map.of(
            ":none", number(0), ":one", number(1), ":most", number(Official.MOST_PER_JURISDICTION));
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(key)
                    .updateExpression("SET officials = if_not_exists(officials, :none) + :one")
                    .conditionExpression(
                        "attribute_exists(pk)"
                            + " AND (attribute_not_exists(officials) OR officials < :most)")
                    .expressionAttributeValues(values))
        .build();
  }

  private static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }
}
