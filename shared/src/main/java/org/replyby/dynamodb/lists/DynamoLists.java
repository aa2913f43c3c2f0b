package org.replyby.dynamodb.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DeadlineSummary;
import org.replyby.dynamodb.TableReader;
import org.replyby.dynamodb.items.DeadlineItem;
import org.replyby.dynamodb.items.DocumentItems;
import org.replyby.dynamodb.items.HeadItems;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.OpenKeys;
import org.replyby.dynamodb.items.RecalculationItem;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Document;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Plan;
import org.replyby.model.Recalculation;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.Page;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table's lists. Each page is one Query; those of the two indexes are not consistent. */
public final class DynamoLists implements Lists {
  /** Comes before every character of an id: what begins with a place and this is after it. */
  private static final String NEXT = "!";

  /** Comes after every character of an id. */
  private static final String LAST = "~";

  private final DynamoDbClient client;
  private final String table;
  private final TableReader reader;

  public DynamoLists(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.reader = new TableReader(client, table);
  }

  @Override
  public Page<DeadlineSummary> open(
      JurisdictionId city, boolean restricted, Days days, @Nullable String after, int limit) {
    var from = days.from() == null ? "" : days.from().toString();
    var start = after == null || after.compareTo(from) < 0 ? from : after + NEXT;
    var isAll = days.from() == null && days.to() == null;
    var end = days.to() == null ? "9999" : days.to() + "#";
    return index(
        OpenKeys.INDEX,
        OpenKeys.CITY,
        OpenKeys.partition(city, restricted),
        OpenKeys.ORDER,
        start,
        isAll ? LAST : end + LAST,
        limit,
        DeadlineSummary::place);
  }

  @Override
  public Page<DeadlineSummary> openOn(LocalDate day, @Nullable String after, int limit) {
    var start = after == null ? "" : after + NEXT;
    return index(
        OpenKeys.DAYS,
        OpenKeys.DAY,
        day.toString(),
        OpenKeys.ID,
        start,
        LAST,
        limit,
        d -> d.id().toString());
  }

  private Page<DeadlineSummary> index(
      String index,
      String hash,
      String partition,
      String sort,
      String start,
      String end,
      int limit,
      Function<DeadlineSummary, String> place) {
    if (start.compareTo(end) > 0) {
      return new Page<>(List.of(), null);
    }
    // A key of an index must not be empty, and a blank comes before everything.
    var values = Map.of(":hash", text(partition), ":start", text(start + " "), ":end", text(end));
    var answer =
        client.query(
            q ->
                q.tableName(table)
                    .indexName(index)
                    .keyConditionExpression("#hash = :hash AND #sort BETWEEN :start AND :end")
                    .expressionAttributeNames(Map.of("#hash", hash, "#sort", sort))
                    .expressionAttributeValues(values)
                    .limit(limit));
    var items = answer.items().stream().map(OpenKeys::read).toList();
    var more = answer.hasLastEvaluatedKey() && !items.isEmpty();
    return new Page<>(items, more ? place.apply(items.getLast()) : null);
  }

  @Override
  public Page<JurisdictionId> jurisdictions(@Nullable String after, int limit) {
    var answer =
        client.query(
            q ->
                q.tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :roll")
                    .expressionAttributeValues(Map.of(":roll", text(Keys.ROLL)))
                    .exclusiveStartKey(after == null ? null : Keys.key(Keys.ROLL, after))
                    .limit(limit));
    var ids = answer.items().stream().map(DynamoLists::id).toList();
    var more = answer.hasLastEvaluatedKey() && !ids.isEmpty();
    return new Page<>(ids, more ? ids.getLast().value() : null);
  }

  private static JurisdictionId id(Map<String, AttributeValue> item) {
    return new JurisdictionId(new Stored(item).text(Keys.SK));
  }

  @Override
  public Map<JurisdictionId, String> names(List<JurisdictionId> jurisdictions) {
    var keys = jurisdictions.stream().map(Keys::of).toList();
    return reader.some(keys, Map.of("#id", "id", "#name", "name")).stream()
        .map(Stored::new)
        .collect(
            Collectors.toMap(item -> new JurisdictionId(item.text("id")), i -> i.text("name")));
  }

  @Override
  public Map<DeadlineId, Plan> plans(List<DeadlineId> deadlines) {
    var names =
        Stream.concat(Stream.of(OpenKeys.ID), DeadlineItem.PLAN.stream())
            .collect(Collectors.toMap(name -> "#" + name, name -> name));
    return reader.some(deadlines.stream().map(Keys::of).toList(), names).stream()
        .map(Stored::new)
        .collect(Collectors.toMap(s -> DeadlineId.parse(s.text(OpenKeys.ID)), DeadlineItem::plan));
  }

  @Override
  public Page<Matter> matters(JurisdictionId id, @Nullable String after, int limit) {
    return page(
        Keys.partition(id), Keys.MATTERS, after, limit, HeadItems::matter, m -> m.id().name());
  }

  @Override
  public Page<Document> documents(MatterId id, @Nullable String after, int limit) {
    return page(
        Keys.partition(id), Keys.DOCUMENTS, after, limit, DocumentItems::read, d -> d.id().name());
  }

  @Override
  public Page<Deadline> deadlines(MatterId id, @Nullable String after, int limit) {
    return page(
        Keys.partition(id.jurisdiction()),
        Keys.deadlines(id),
        after,
        limit,
        DeadlineItem::read,
        d -> d.id().name());
  }

  @Override
  public Page<Recalculation> recalculations(JurisdictionId id, @Nullable String after, int limit) {
    return page(
        Keys.partition(id),
        Keys.RECALCULATIONS,
        after,
        limit,
        RecalculationItem::read,
        r -> r.id().name());
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

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }
}
