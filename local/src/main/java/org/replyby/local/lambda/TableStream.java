package org.replyby.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.local.aws.Clients;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;

/**
 * The table's stream as Lambda's mappings read it: in order, in batches, through the template's
 * filter (only new rows of some types), delivered again a few times if the function names a failed
 * record.
 */
public final class TableStream {
  /** The same as the template's filter; a test compares them. */
  public static final Set<String> TO_SEND = Set.of("alert", "notice");

  /** The same of the mapping that webhooks are told by. */
  public static final Set<String> LINES = Set.of("entry");

  private static final int BATCH = 100;
  private static final int RETRIES = 3;

  private final Clients clients;
  private final String streamArn;
  private final Set<String> types;
  private @Nullable String iterator;

  /** The stream as the dispatch reads it. */
  public TableStream(Clients clients, String table) {
    this(clients, table, TO_SEND);
  }

  /** The stream as a function reads it that is given new rows of these types. */
  public TableStream(Clients clients, String table, Set<String> types) {
    this.clients = clients;
    this.types = types;
    this.streamArn =
        clients.dynamoDb().describeTable(d -> d.tableName(table)).table().latestStreamArn();
  }

  /** Gives the function all that is new; answers how many rows that were. */
  public int drain(RequestStreamHandler function) {
    int given = 0;
    for (var records = next(); !records.isEmpty(); records = next()) {
      var rows = records.stream().filter(this::isPassedOn).toList();
      for (int from = 0; from < rows.size(); from += BATCH) {
        give(function, rows.subList(from, Math.min(rows.size(), from + BATCH)));
      }
      given += rows.size();
    }
    return given;
  }

  /** Skips all that is new, as if the mapping had been switched off. */
  public void skip() {
    var records = next();
    while (!records.isEmpty()) {
      records = next();
    }
  }

  private List<Record> next() {
    try {
      var answer = clients.streams().getRecords(g -> g.shardIterator(position()));
      iterator = answer.nextShardIterator();
      return answer.records();
    } catch (TrimmedDataAccessException lostAtARestart) {
      iterator = null; // The sweep sends what the stream lost.
      return List.of();
    }
  }

  private String position() {
    var current = iterator;
    if (current == null) {
      var shards =
          clients
              .streams()
              .describeStream(d -> d.streamArn(streamArn))
              .streamDescription()
              .shards();
      current =
          clients
              .streams()
              .getShardIterator(
                  g ->
                      g.streamArn(streamArn)
                          .shardId(shards.getFirst().shardId())
                          .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
              .shardIterator();
      iterator = current;
    }
    return current;
  }

  private boolean isPassedOn(Record record) {
    var image = record.dynamodb().newImage();
    var type = image == null ? null : image.get("type");
    return record.eventName() == OperationType.INSERT && type != null && types.contains(type.s());
  }

  private static void give(RequestStreamHandler function, List<Record> batch) {
    var left = batch;
    for (int attempt = 0; attempt <= RETRIES && !left.isEmpty(); attempt++) {
      var failed = failed(Invocation.of(function, StreamRecords.event(left)));
      left = left.stream().filter(r -> failed.contains(r.dynamodb().sequenceNumber())).toList();
    }
    if (!left.isEmpty()) {
      System.err.println("The stream gave up on " + left.size() + " record(s); the sweep goes on.");
    }
  }

  private static Set<String> failed(Map<String, Object> answer) {
    var failures = new ArrayList<String>();
    if (answer.get("batchItemFailures") instanceof List<?> items) {
      for (var item : items) {
        if (item instanceof Map<?, ?> failure) {
          failures.add(String.valueOf(failure.get("itemIdentifier")));
        }
      }
    }
    return failures.stream().collect(Collectors.toSet());
  }
}
