package org.replyby.local.contract;

import static org.replyby.local.contract.Contract.map;
import static org.replyby.local.contract.Contract.object;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every place of the contract where a request can name a thing that belongs to a city, and every
 * operation that answers a list. Such a place is recognized by its schema, which is one of those
 * whose names end in Id; a campaign belongs to no city.
 */
public final class NamedThings {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String REF = "$ref";

  /**
   * A place of an operation, such as {@code POST /v1/letters}: {@code path:} or {@code query:} and
   * a parameter's name, or {@code body:} and a JSON pointer, in which * is any place of an array.
   * {@code kind} is the name of its schema.
   */
  public record Place(String operation, String where, String kind) {
    /** Whether the thing is named beside the path. */
    public boolean isBesidePath() {
      return !where.startsWith("path:");
    }

    @Override
    public String toString() {
      return operation + " " + where;
    }
  }

  private NamedThings() {}

  public static List<Place> places() {
    return Contract.STAFF_API.operations().stream().flatMap(NamedThings::places).toList();
  }

  private static Stream<Place> places(Operation operation) {
    var found = new LinkedHashMap<String, String>();
    for (var in : List.of("path", "query")) {
      for (var name : operation.parameters(in)) {
        if (kind(operation.parameterSchema(in, name)) instanceof String kind) {
          found.put(in + ":" + name, kind);
        }
      }
    }
    if (operation.hasBody()) {
      addAll(found, operation.bodySchema(), "body:", Set.of());
    }
    return found.entrySet().stream()
        .map(place -> new Place(operation.toString(), place.getKey(), place.getValue()));
  }

  private static void addAll(
      Map<String, String> found, Map<String, Object> schema, String where, Set<String> above) {
    var reference = String.valueOf(schema.getOrDefault(REF, where));
    if (above.contains(reference)) {
      return;
    }
    if (kind(schema) instanceof String kind) {
      found.put(where, kind);
    }
    var inside = new HashSet<>(above);
    inside.add(reference);
    var said = Contract.STAFF_API.resolved(schema);
    map(said, "properties")
        .forEach((name, field) -> addAll(found, object(field), where + "/" + name, inside));
    if (said.get("items") instanceof Map<?, ?> items) {
      addAll(found, object(items), where + "/*", inside);
    }
    for (var choice : List.of("oneOf", "anyOf", "allOf")) {
      if (said.get(choice) instanceof List<?> choices) {
        choices.forEach(one -> addAll(found, object(one), where, inside));
      }
    }
  }

  /** The name of the schema of an id, or null. */
  private static @Nullable String kind(Map<String, Object> schema) {
    var name = String.valueOf(schema.get(REF)).replace(SCHEMAS, "");
    return name.endsWith("Id") && !name.equals("CampaignId") ? name : null;
  }

  /** The operations whose answer has the cursor of a next page. */
  public static Set<String> lists() {
    var lists = new LinkedHashSet<String>();
    for (var operation : Contract.STAFF_API.operations()) {
      if (operation.parameters("query").contains("cursor")) {
        lists.add(operation.toString());
      }
    }
    return lists;
  }

  /** The operationId of each operation that can write, which takes a token and is no GET. */
  public static Set<String> writes() {
    var writes = new LinkedHashSet<String>();
    Contract.STAFF_API.operations().stream()
        .filter(operation -> !operation.isPublic() && !operation.method().equals("GET"))
        .forEach(operation -> writes.add(id(operation)));
    return writes;
  }

  /** The operationId of what a request asks. */
  public static String operationId(String method, String path) {
    return id(Contract.STAFF_API.find(method, path).orElseThrow());
  }

  private static String id(Operation operation) {
    return String.valueOf(operation.said().get("operationId"));
  }

  /** All operations that take a token. */
  public static Set<String> operations() {
    var all = new LinkedHashSet<String>();
    Contract.STAFF_API.operations().stream()
        .filter(operation -> !operation.isPublic())
        .forEach(operation -> all.add(operation.toString()));
    return all;
  }
}
