import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a schema takes, in plain words. */
final class Types {
  private Types() {}

  /** HTML. */
  static String words(Map<?, ?> schema) {
    var name = Contract.name(schema);
    if (!name.isEmpty()) {
      return Html.link("schema-" + name, name);
    }
    var options = Contract.list(schema, "oneOf");
    if (!options.isEmpty() && !schema.containsKey("type")) {
      return options.stream()
          .map(option -> words((Map<?, ?>) option))
          .collect(Collectors.joining(" or "));
    }
    return types(schema).stream()
        .map(type -> words(type, schema))
        .collect(Collectors.joining(" or "));
  }

  private static List<String> types(Map<?, ?> schema) {
    return switch (schema.get("type")) {
      case List<?> list -> list.stream().map(String::valueOf).toList();
      case null -> List.of("anything");
      case Object one -> List.of(one.toString());
    };
  }

  private static String words(String type, Map<?, ?> schema) {
    return switch (type) {
      case "string" -> text(schema);
      case "integer" -> "whole number" + between(schema);
      case "number" -> "number" + between(schema);
      case "boolean" -> "true or false";
      case "array" ->
          "list of " + words(Contract.map(schema, "items")) + most(schema, "maxItems", "");
      case "object" -> "object";
      case "null" -> "null";
      default -> "as described";
    };
  }

  private static String text(Map<?, ?> schema) {
    var codes = Contract.list(schema, "enum").stream().filter(Objects::nonNull).toList();
    if (!codes.isEmpty()) {
      return "one of "
          + codes.stream()
              .map(code -> Html.code(code.toString()))
              .collect(Collectors.joining(", "));
    }
    return switch (Contract.text(schema, "format")) {
      case "date" -> "day, such as 2018-02-23";
      case "date-time" -> "moment in UTC, such as 2018-02-23T22:00:00Z";
      default -> "text" + most(schema, "maxLength", " characters");
    };
  }

  private static String most(Map<?, ?> schema, String name, String unit) {
    var most = Contract.text(schema, name);
    return most.isEmpty() ? "" : ", at most " + most + unit;
  }

  private static String between(Map<?, ?> schema) {
    var limits = new ArrayList<String>();
    if (schema.containsKey("minimum")) {
      limits.add("from " + schema.get("minimum"));
    }
    if (schema.containsKey("maximum")) {
      limits.add("to " + schema.get("maximum"));
    }
    return limits.isEmpty() ? "" : " " + String.join(" ", limits);
  }
}
