package org.replyby.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Closing;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocketEntry;
import org.replyby.model.DocketLine;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Letter;
import org.replyby.model.LetterId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Recount;
import org.replyby.model.RecountId;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaId;
import org.replyby.model.SubscriptionId;
import org.replyby.usecases.Commit;
import org.replyby.usecases.Docket;
import org.replyby.usecases.Journal;
import org.replyby.usecases.JurisdictionFile;
import org.replyby.usecases.Page;
import org.replyby.usecases.Write;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * The docket in the table. Reads are consistent; a commit is one TransactWriteItems. An official
 * whose item makes no sense is left out of the jurisdiction's file and reported: the others are
 * told. If nobody else is left, or a newer version wrote it, the file cannot be read.
 */
public final class DynamoDocket implements Docket {
  private final DynamoDbClient client;
  private final String table;
  private final Journal journal;
  private final Transactions transactions;

  public DynamoDocket(DynamoDbClient client, String table, Journal journal) {
    this.client = client;
    this.table = table;
    this.journal = journal;
    this.transactions = new Transactions(new Actions(table));
  }

  @Override
  public Optional<JurisdictionFile> file(JurisdictionId id) {
    Jurisdiction jurisdiction = null;
    var escalation = EscalationPolicy.DEFAULT;
    var matters = new ArrayList<Matter>();
    var officials = new ArrayList<Map<String, AttributeValue>>();
    var closings = new ArrayList<Closing>();
    Instant digestAt = null;
    for (var item : all(Keys.partition(id), Keys.HEADS)) {
      switch (new Stored(item).text(Row.TYPE)) {
        case HeadItems.JURISDICTION -> {
          jurisdiction = HeadItems.jurisdiction(item);
          escalation = HeadItems.escalation(item);
        }
        case HeadItems.MATTER -> matters.add(HeadItems.matter(item));
        case OfficialItem.TYPE -> officials.add(item);
        case ClosingItem.TYPE -> closings.add(ClosingItem.read(item));
        case DigestItem.TYPE -> digestAt = DigestItem.at(item);
        default -> throw new IllegalStateException("an unknown item among a jurisdiction's heads");
      }
    }
    if (jurisdiction == null) {
      return Optional.empty();
    }
    return Optional.of(
        new JurisdictionFile(
            jurisdiction, escalation, matters, readable(officials), closings, digestAt));
  }

  private List<Official> readable(List<Map<String, AttributeValue>> items) {
    var officials = items.stream().flatMap(item -> official(item).stream()).toList();
    if (officials.isEmpty() && !items.isEmpty()) {
      throw new IllegalStateException("no official of the jurisdiction can be read");
    }
    return officials;
  }

  private Optional<Official> official(Map<String, AttributeValue> item) {
    try {
      return Optional.of(OfficialItem.read(item));
    } catch (NewerSchema newer) {
      throw newer;
    } catch (RuntimeException unreadable) {
      var stored = new Stored(item);
      journal.note(
          "official.unreadable",
          Map.of(
              "partition", stored.text(Keys.PK),
              "sort", stored.text(Keys.SK),
              "fault", unreadable.getClass().getName()));
      return Optional.empty();
    }
  }

  @Override
  public Optional<Deadline> deadline(DeadlineId id) {
    return get(Keys.of(id)).map(DeadlineItem::read);
  }

  @Override
  public List<Deadline> deadlines(JurisdictionId id) {
    return all(Keys.partition(id), Keys.DEADLINES).stream().map(DeadlineItem::read).toList();
  }

  @Override
  public Optional<Letter> letter(LetterId id) {
    return get(Keys.of(id)).map(DemandItems::letter);
  }

  @Override
  public Optional<Subpoena> subpoena(SubpoenaId id) {
    return get(Keys.of(id)).map(DemandItems::subpoena);
  }

  @Override
  public Optional<Official> official(OfficialId id) {
    return get(Keys.of(id)).map(OfficialItem::read);
  }

  @Override
  public Optional<Recount> recount(RecountId id) {
    return get(Keys.of(id)).map(RecountItem::read);
  }

  @Override
  public Optional<Alert> alert(AlertId id) {
    return get(Keys.of(id)).map(AlertItem::read);
  }

  @Override
  public List<SubscriptionId> holders(Address.Phone phone) {
    var whole =
        query("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(Keys.partition(phone))));
    return client.queryPaginator(whole.build()).items().stream()
        .filter(PhoneLinkItem::holds)
        .map(PhoneLinkItem::holder)
        .toList();
  }

  @Override
  public List<Letter> letters(MatterId id) {
    return all(Keys.partition(id), Keys.LETTERS).stream().map(DemandItems::letter).toList();
  }

  @Override
  public List<Subpoena> subpoenas(MatterId id) {
    return all(Keys.partition(id), Keys.SUBPOENAS).stream().map(DemandItems::subpoena).toList();
  }

  @Override
  public Page<DocketEntry> entries(MatterId id, @Nullable String after, int limit) {
    var start = after == null ? null : Keys.entry(id, Long.parseLong(after));
    return page(id, Keys.ENTRIES, start, limit, EntryItem::read, e -> Long.toString(e.sequence()));
  }

  /** A page goes on behind a key, not behind what a line says of itself: that may be forged. */
  @Override
  public Page<DocketLine> lines(MatterId id, @Nullable String after, int limit) {
    var partition = Keys.partition(id);
    var start = after == null ? null : Keys.key(partition, after);
    var query = query(partition, Keys.ENTRIES).limit(limit).exclusiveStartKey(start).build();
    var answer = client.query(query);
    var next = answer.lastEvaluatedKey().get(Keys.SK);
    return new Page<>(
        answer.items().stream().map(EntryItem::line).toList(), next == null ? null : next.s());
  }

  @Override
  public Page<Alert> alerts(MatterId id, @Nullable String after, int limit) {
    var start = after == null ? null : Keys.of(AlertId.parse(after));
    return page(id, Keys.ALERTS, start, limit, AlertItem::read, a -> a.id().toString());
  }

  @Override
  public List<Alert> alerts(DeadlineId id, int planVersion) {
    return all(Keys.partition(id.matter()), Keys.alerts(id, planVersion)).stream()
        .map(AlertItem::read)
        .toList();
  }

  @Override
  public Commit commit(List<Write> writes) {
    try {
      var actions = writes.stream().map(transactions::action).toList();
      client.transactWriteItems(t -> t.transactItems(actions));
      return new Commit.Done();
    } catch (TransactionCanceledException cancelled) {
      return refused(writes, cancelled);
    } catch (TransactionInProgressException inProgress) {
      return new Commit.Contended();
    }
  }

  /** A failed condition is an answer; a conflict with another transaction may be tried again. */
  private static Commit refused(List<Write> writes, TransactionCanceledException cancelled) {
    var reasons = Cancellation.codes(cancelled);
    var failed = new ArrayList<Write>();
    for (int i = 0; i < reasons.size(); i++) {
      if (reasons.get(i).equals(Cancellation.CONDITION)) {
        failed.add(writes.get(i));
      }
    }
    if (!failed.isEmpty()) {
      return new Commit.Refused(failed);
    }
    if (Cancellation.isContention(reasons)) {
      return new Commit.Contended();
    }
    throw cancelled;
  }

  private Optional<Map<String, AttributeValue>> get(Map<String, AttributeValue> key) {
    var answer = client.getItem(g -> g.tableName(table).key(key).consistentRead(true));
    return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
  }

  private List<Map<String, AttributeValue>> all(String partition, String prefix) {
    var items = new ArrayList<Map<String, AttributeValue>>();
    client.queryPaginator(query(partition, prefix).build()).items().forEach(items::add);
    return items;
  }

  private <T> Page<T> page(
      MatterId matter,
      String prefix,
      @Nullable Map<String, AttributeValue> start,
      int limit,
      Function<Map<String, AttributeValue>, T> read,
      Function<T, String> cursor) {
    var query = query(Keys.partition(matter), prefix).limit(limit).exclusiveStartKey(start).build();
    var answer = client.query(query);
    var items = answer.items().stream().map(read).toList();
    var more = answer.hasLastEvaluatedKey() && !items.isEmpty();
    return new Page<>(items, more ? cursor.apply(items.getLast()) : null);
  }

  private QueryRequest.Builder query(String partition, String prefix) {
    return query("pk = :pk AND begins_with(sk, :prefix)")
        .expressionAttributeValues(
            Map.of(
                ":pk", AttributeValue.fromS(partition), ":prefix", AttributeValue.fromS(prefix)));
  }

  private QueryRequest.Builder query(String keyCondition) {
    return QueryRequest.builder()
        .tableName(table)
        .consistentRead(true)
        .keyConditionExpression(keyCondition);
  }
}
