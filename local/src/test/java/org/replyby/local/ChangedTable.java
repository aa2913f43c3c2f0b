package org.replyby.local;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Changes entries of a matter's docket in the table, as nobody may. */
record ChangedTable(TestService service, String matter) {
  private Map<String, AttributeValue> key(int sequence) {
    return Map.of(
        "pk", AttributeValue.fromS("M#" + matter),
        "sk", AttributeValue.fromS("E#%08d".formatted(sequence)));
  }

  Map<String, AttributeValue> item(int sequence) {
    var table = service.app.table();
    var answer = service.clients.dynamoDb().getItem(g -> g.tableName(table).key(key(sequence)));
    return new HashMap<>(answer.item());
  }

  void put(Map<String, AttributeValue> item) {
    service.clients.dynamoDb().putItem(p -> p.tableName(service.app.table()).item(item));
  }

  void set(int sequence, String field, AttributeValue value) {
    var item = item(sequence);
    item.put(field, value);
    put(item);
  }

  void remove(int sequence) {
    service.clients.dynamoDb().deleteItem(d -> d.tableName(service.app.table()).key(key(sequence)));
  }

  /** A copy of an item under the key of another entry. */
  static Map<String, AttributeValue> under(String sort, Map<String, AttributeValue> item) {
    var moved = new HashMap<>(item);
    moved.put("sk", AttributeValue.fromS(sort));
    return moved;
  }

  /** Restores the head before the last change, and keeps the entry that this change wrote. */
  void restoreHead(int entries) {
    var last = item(entries + 1);
    var ids = matter.split("\\.", 2);
    var headKey =
        Map.of(
            "pk", AttributeValue.fromS("J#" + ids[0]),
            "sk", AttributeValue.fromS("M#" + ids[1]));
    var table = service.app.table();
    var head =
        new HashMap<>(
            service.clients.dynamoDb().getItem(g -> g.tableName(table).key(headKey)).item());
    head.put("entries", AttributeValue.fromN(Integer.toString(entries)));
    head.put("lastHash", requireNonNull(last.get("previousHash")));
    put(head);
  }
}
