package org.replyby.dynamodb.calendars;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.TableReader;
import org.replyby.dynamodb.items.DeadlineItem;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.OpenKeys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.calendars.Calendars;
import org.replyby.usecases.docket.Page;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Calendar links in the table, and what a calendar reads. */
public final class DynamoCalendars implements Calendars {
  /** Comes right after every moment with the same text before it. */
  private static final String NEXT = "!";

  private static final int BATCH = 100;

  private final DynamoDbClient client;
  private final String table;
  private final TableReader reader;

  public DynamoCalendars(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.reader = new TableReader(client, table);
  }

  @Override
  public List<CalendarLink> of(JurisdictionId jurisdiction) {
    return reader.all(Keys.partition(jurisdiction), CalendarItem.PREFIX).stream()
        .map(CalendarItem::read)
        .toList();
  }

  @Override
  public Optional<CalendarLink> link(CalendarId id) {
    return reader.get(CalendarItem.key(id)).map(CalendarItem::read);
  }

  @Override
  public Page<DeadlineId> closed(
      JurisdictionId jurisdiction, boolean restricted, Instant since, @Nullable String after) {
    var start = after == null ? Row.moment(since) : after + NEXT;
    var values =
        Map.of(
            ":city", AttributeValue.fromS(OpenKeys.closed(jurisdiction, restricted)),
            ":start", AttributeValue.fromS(start));
    var answer =
        client.query(
            q ->
                q.tableName(table)
                    .indexName(OpenKeys.INDEX)
                    .keyConditionExpression("#city = :city AND #order >= :start")
                    .expressionAttributeNames(
                        Map.of("#city", OpenKeys.CITY, "#order", OpenKeys.ORDER))
                    .expressionAttributeValues(values));
    var items = answer.items().stream().map(Stored::new).toList();
    var more = answer.hasLastEvaluatedKey() && !items.isEmpty();
    return new Page<>(
        items.stream().map(item -> DeadlineId.parse(item.text(OpenKeys.ID))).toList(),
        more ? items.getLast().text(OpenKeys.ORDER) : null);
  }

  @Override
  public List<Deadline> deadlines(List<DeadlineId> ids) {
    var found = new ArrayList<Deadline>();
    for (int from = 0; from < ids.size(); from += BATCH) {
      var batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
      var items = reader.some(batch.stream().map(Keys::of).toList());
      found.addAll(inOrder(batch, items));
    }
    return found;
  }

  private static List<Deadline> inOrder(
      List<DeadlineId> ids, List<Map<String, AttributeValue>> items) {
    var found =
        items.stream().map(DeadlineItem::read).collect(toMap(Deadline::id, Function.identity()));
    return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
  }
}
