package org.replyby.local.contract;

import static org.replyby.local.contract.Contract.map;
import static org.replyby.local.contract.Contract.object;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;

/**
 * The contract's schemas, each compiled once. In the contract an answer may get another field one
 * day; here it may not, so that no field is forgotten in it.
 */
final class Schemas {
  static final Schemas STAFF_API = new Schemas(Contract.STAFF_API);

  private static final String BASE = "https://replyby.example/contract";
  private static final String COMPONENTS = "components";
  private static final String SCHEMAS = "schemas";

  private final SchemaRegistry registry;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  private Schemas(Contract contract) {
    var schemas = map(map(contract.document(), COMPONENTS), SCHEMAS);
    var parts = new HashSet<String>();
    schemas.values().forEach(schema -> parts.addAll(parts(object(schema))));
    var closed = new LinkedHashMap<String, @Nullable Object>();
    schemas.forEach(
        (name, schema) ->
            closed.put(name, absolute(parts.contains(name) ? schema : closed(object(schema)))));
    var document = Json.write(Map.of(COMPONENTS, Map.of(SCHEMAS, closed)));
    registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder ->
                builder
                    .schemas(Map.of(BASE, document))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** What is wrong with a JSON text by a schema of the contract; empty if nothing is. */
  List<Error> faults(Map<String, Object> schema, String json) {
    return compiled
        .computeIfAbsent(Json.write(absolute(schema)), this::compile)
        .validate(json, InputFormat.JSON);
  }

  private Schema compile(String schema) {
    var place = SchemaLocation.of(BASE + "/" + compiled.size() + "-" + schema.hashCode());
    return registry.getSchema(place, schema, InputFormat.JSON);
  }

  /** The schemas that another one has as a part: their fields are not all of its fields. */
  private static Set<String> parts(Map<String, Object> schema) {
    var parts = new HashSet<String>();
    if (schema.get("allOf") instanceof List<?> list) {
      for (var part : list) {
        if (object(part).get("$ref") instanceof String reference) {
          parts.add(reference.substring(reference.lastIndexOf('/') + 1));
        }
      }
    }
    return parts;
  }

  private static Map<String, Object> closed(Map<String, Object> schema) {
    var closed = new LinkedHashMap<>(schema);
    if (schema.containsKey("properties") && !schema.containsKey("additionalProperties")) {
      closed.put("unevaluatedProperties", false);
    }
    return closed;
  }

  /** References to the contract, from wherever a schema is compiled. */
  private static @Nullable Object absolute(@Nullable Object value) {
    if (value instanceof List<?> list) {
      var elements = new ArrayList<@Nullable Object>();
      list.forEach(element -> elements.add(absolute(element)));
      return elements;
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    var object = new LinkedHashMap<String, @Nullable Object>();
    map.forEach(
        (name, field) ->
            object.put(String.valueOf(name), "$ref".equals(name) ? BASE + field : absolute(field)));
    return object;
  }
}
