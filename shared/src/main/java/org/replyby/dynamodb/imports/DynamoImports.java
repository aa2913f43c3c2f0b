package org.replyby.dynamodb.imports;

import static org.replyby.dynamodb.Condition.is;
import static org.replyby.dynamodb.imports.ImportItem.expiring;
import static org.replyby.dynamodb.imports.ImportItem.said;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.Rewrite;
import org.replyby.dynamodb.TableReader;
import org.replyby.dynamodb.Update;
import org.replyby.dynamodb.items.DocumentItems;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.importing.Imports;
import org.replyby.usecases.importing.LineProblems;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Imports in the table. One that has work to do is in a partition of the due index: its moment
 * there is when the hold of its worker is over.
 */
public final class DynamoImports implements Imports {
  private static final String OWNER = "owner";
  private static final String TRIES = "tries";

  private final DynamoDbClient client;
  private final String table;
  private final TableReader reader;

  public DynamoImports(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.reader = new TableReader(client, table);
  }

  @Override
  public boolean add(Import made) {
    try {
      client.putItem(
          p ->
              p.tableName(table)
                  .item(ImportItem.of(made))
                  .conditionExpression("attribute_not_exists(pk)"));
      return true;
    } catch (ConditionalCheckFailedException there) {
      return false;
    }
  }

  @Override
  public Optional<Import> find(ImportId id) {
    return reader.get(ImportKeys.of(id)).map(ImportItem::read);
  }

  @Override
  public List<Import> of(JurisdictionId jurisdiction) {
    return reader.all(ImportKeys.partition(jurisdiction), ImportKeys.IMPORTS).stream()
        .map(ImportItem::read)
        .toList();
  }

  @Override
  public boolean change(Import was, Import is) {
    return isDone(expiring(Rewrite.of(said(was), said(is)), is));
  }

  @Override
  public boolean begin(Import was, Import is, Instant now) {
    var update = Rewrite.of(said(was), said(is)).set(due(now).number(TRIES, 0)).remove(OWNER);
    return isDone(expiring(update, is));
  }

  private static Row due(Instant at) {
    return Row.map().text(DueKeys.PARTITION, ImportKeys.DUE).moment(DueKeys.AT, at);
  }

  @Override
  public List<Due> due(Instant now, int most) {
    return reader.due(ImportKeys.DUE, now, null, most).stream()
        .map(Stored::new)
        .map(s -> new Due(ImportId.parse(s.text("id")), s.moment(DueKeys.AT), s.count(TRIES)))
        .toList();
  }

  @Override
  public boolean hold(Due due, String owner, Instant until) {
    return isDone(
        Update.of(ImportKeys.of(due.id()), is(DueKeys.AT, due.at()))
            .set(
                Row.map()
                    .text(OWNER, owner)
                    .number(TRIES, due.tries() + 1)
                    .moment(DueKeys.AT, until)));
  }

  @Override
  public boolean save(Import was, Import is, String owner, Instant until) {
    var update = Rewrite.of(held(was, owner), held(is, owner)).set(due(until).number(TRIES, 0));
    return isDone(expiring(update, is));
  }

  @Override
  public boolean end(Import was, Import is, String owner) {
    var update =
        Rewrite.of(held(was, owner), said(is)).remove(DueKeys.PARTITION, DueKeys.AT, TRIES);
    return isDone(expiring(update, is));
  }

  private static Map<String, AttributeValue> held(Import made, String owner) {
    var item = new HashMap<>(said(made));
    item.putAll(Row.map().text(OWNER, owner).values());
    return item;
  }

  @Override
  public void keep(Import of, LineProblems problems, Instant now) {
    client.putItem(p -> p.tableName(table).item(LineItem.of(of, problems, now)));
  }

  @Override
  public List<LineProblems> problems(Import of) {
    return reader.all(ImportKeys.partition(of.id().jurisdiction()), ImportKeys.lines(of)).stream()
        .map(LineItem::read)
        .toList();
  }

  @Override
  public Page<LineProblems> problems(Import of, @Nullable String after, int limit) {
    return reader.page(
        ImportKeys.partition(of.id().jurisdiction()),
        ImportKeys.lines(of),
        after == null ? null : ImportKeys.line(of, after),
        limit,
        LineItem::read,
        line -> ImportKeys.line(line.line()));
  }

  @Override
  public Set<DocumentId> recorded(Collection<DocumentId> ids) {
    var keys = ids.stream().distinct().map(Keys::of).toList();
    var found = new HashSet<DocumentId>();
    reader
        .some(keys, Map.of("#id", "id"))
        .forEach(item -> found.add(DocumentId.parse(new Stored(item).text("id"))));
    return found;
  }

  @Override
  public Map<String, DocumentId> saying(JurisdictionId jurisdiction, Collection<String> hashes) {
    var keys = hashes.stream().distinct().map(hash -> Keys.content(jurisdiction, hash)).toList();
    var found = new HashMap<String, DocumentId>();
    for (var item : reader.some(keys)) {
      var hash = new Stored(item).text(Keys.SK).substring(Keys.CONTENTS.length());
      DocumentItems.saying(item).ifPresent(id -> found.put(hash, id));
    }
    return found;
  }

  /** Whether the condition held. */
  private boolean isDone(Update update) {
    try {
      client.updateItem(update.request(table));
      return true;
    } catch (ConditionalCheckFailedException changedMeanwhile) {
      return false;
    }
  }
}
