package org.replyby.dynamodb;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.items.AlertItem;
import org.replyby.dynamodb.items.DeadlineItem;
import org.replyby.dynamodb.items.DocumentItems;
import org.replyby.dynamodb.items.EntryItem;
import org.replyby.dynamodb.items.HeadItems;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.NoticeItem;
import org.replyby.dynamodb.items.OfficialItem;
import org.replyby.dynamodb.items.PhoneLinkItem;
import org.replyby.dynamodb.items.RecalculationItem;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocketId;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Notice;
import org.replyby.model.NoticeId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.model.SubscriptionId;
import org.replyby.model.Tally;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.DocketLine;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.docket.SharedRows;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Journal;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The docket in the table. Reads are consistent; a commit is one TransactWriteItems. */
public final class DynamoDocket implements Docket {
  private final TableReader reader;
  private final JurisdictionFiles files;
  private final Commits commits;

  public DynamoDocket(DynamoDbClient client, String table, Journal journal) {
    this.reader = new TableReader(client, table);
    this.files = new JurisdictionFiles(journal);
    this.commits = new Commits(client, new Transactions(new Actions(table)));
  }

  @Override
  public Optional<JurisdictionFile> file(JurisdictionId id) {
    return files.file(reader.all(Keys.partition(id), Keys.HEADS));
  }

  @Override
  public Optional<Matter> matter(MatterId id) {
    return reader.get(Keys.of(id)).map(HeadItems::matter);
  }

  @Override
  public List<Matter> matters(JurisdictionId id) {
    return reader.all(Keys.partition(id), Keys.MATTERS).stream().map(HeadItems::matter).toList();
  }

  @Override
  public Optional<Deadline> deadline(DeadlineId id) {
    return reader.get(Keys.of(id)).map(DeadlineItem::read);
  }

  @Override
  public List<Deadline> deadlines(JurisdictionId id) {
    return reader.all(Keys.partition(id), Keys.DEADLINES).stream().map(DeadlineItem::read).toList();
  }

  @Override
  public List<Deadline> deadlines(MatterId id) {
    return reader.all(Keys.partition(id.jurisdiction()), Keys.deadlines(id)).stream()
        .map(DeadlineItem::read)
        .toList();
  }

  @Override
  public <D extends Document> Optional<D> document(DocumentId id, Class<D> type) {
    return reader
        .get(Keys.of(id))
        .map(DocumentItems::read)
        .filter(type::isInstance)
        .map(type::cast);
  }

  @Override
  public Optional<DocumentId> saying(JurisdictionId id, String hash) {
    return reader.get(Keys.content(id, hash)).flatMap(DocumentItems::saying);
  }

  @Override
  public Optional<Official> official(OfficialId id) {
    return reader.get(Keys.of(id)).map(OfficialItem::read);
  }

  @Override
  public Optional<Recalculation> recalculation(RecalculationId id) {
    return reader.get(Keys.of(id)).map(RecalculationItem::read);
  }

  @Override
  public Optional<Alert> alert(AlertId id) {
    return reader.get(Keys.of(id)).map(AlertItem::read);
  }

  @Override
  public Optional<Notice> notice(NoticeId id) {
    return reader.get(Keys.of(id)).map(NoticeItem::read);
  }

  @Override
  public List<SubscriptionId> holders(Address.Phone phone) {
    return reader.all(Keys.partition(phone)).stream()
        .filter(PhoneLinkItem::holds)
        .map(PhoneLinkItem::holder)
        .toList();
  }

  @Override
  public long admissions(JurisdictionId id) {
    return reader.get(Keys.of(id)).map(HeadItems::admissions).orElse(0L);
  }

  @Override
  public Tally tally(String name) {
    return reader.get(Keys.tally(name)).map(TallyItem::read).orElseGet(() -> Tally.none(name));
  }

  @Override
  public List<Document> documents(MatterId id) {
    return reader.all(Keys.partition(id), Keys.DOCUMENTS).stream()
        .map(DocumentItems::read)
        .toList();
  }

  @Override
  public Page<DocketEntry> entries(DocketId id, @Nullable String after, int limit) {
    var start = after == null ? null : Keys.entry(id, Long.parseLong(after));
    return reader.page(
        Keys.partition(id),
        Keys.ENTRIES,
        start,
        limit,
        EntryItem::read,
        entry -> Long.toString(entry.sequence()));
  }

  /** A page continues after a key, not after the number in a line, since that may be forged. */
  @Override
  public Page<DocketLine> lines(DocketId id, @Nullable String after, int limit) {
    var partition = Keys.partition(id);
    var start = after == null ? null : Keys.key(partition, after);
    var page =
        reader.page(
            partition,
            Keys.ENTRIES,
            start,
            limit,
            Function.identity(),
            item -> new Stored(item).text(Keys.SK));
    return new Page<>(page.items().stream().map(EntryItem::line).toList(), page.next());
  }

  @Override
  public Page<Alert> alerts(MatterId id, @Nullable String after, int limit) {
    var start = after == null ? null : Keys.of(AlertId.parse(after));
    return reader.page(
        Keys.partition(id), Keys.ALERTS, start, limit, AlertItem::read, a -> a.id().toString());
  }

  @Override
  public List<Alert> alerts(DeadlineId id, int planVersion) {
    return reader.all(Keys.partition(id.matter()), Keys.alerts(id, planVersion)).stream()
        .map(AlertItem::read)
        .toList();
  }

  @Override
  public Commit commit(List<Write> writes) {
    return commits.of(new SharedRows(this).with(writes));
  }
}
