package org.replyby.dynamodb;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The placeholders for names and values in the expressions of one request. They are needed because
 * many names are reserved words in DynamoDB.
 */
public final class Placeholders {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();

  /** The placeholder of an attribute, or, with dots, of one within maps. */
  String name(String path) {
    return Arrays.stream(path.split("\\.", -1))
        .map(
            name -> {
              names.put("#" + name, name);
              return "#" + name;
            })
        .collect(Collectors.joining("."));
  }

  String value(AttributeValue value) {
    var placeholder = ":v" + values.size();
    values.put(placeholder, value);
    return placeholder;
  }

  public Map<String, String> names() {
    return names;
  }

  /** Null if there is none: DynamoDB refuses an empty map. */
  public @Nullable Map<String, AttributeValue> values() {
    return values.isEmpty() ? null : values;
  }
}
