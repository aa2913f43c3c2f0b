import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Maps and lists as JSON: compact for programs, indented for people. */
final class Json {
  /** Longer objects and lists are broken into lines. */
  private static final int LINE = 80;

  private Json() {}

  static String compact(Object value) {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(
                  field -> quoted(String.valueOf(field.getKey())) + ":" + compact(field.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case List<?> list ->
          list.stream().map(Json::compact).collect(Collectors.joining(",", "[", "]"));
      case Number number -> number.toString();
      case Boolean flag -> flag.toString();
      default -> quoted(value.toString());
    };
  }

  static String indented(Object value) {
    return indented(value, "");
  }

  private static String indented(Object value, String indent) {
    var line = spaced(value);
    if (indent.length() + line.length() <= LINE) {
      return line;
    }
    var deeper = indent + "  ";
    return switch (value) {
      case Map<?, ?> map when !map.isEmpty() ->
          map.entrySet().stream()
              .map(
                  field ->
                      deeper
                          + quoted(String.valueOf(field.getKey()))
                          + ": "
                          + indented(field.getValue(), deeper))
              .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
      case List<?> list when !list.isEmpty() ->
          list.stream()
              .map(element -> deeper + indented(element, deeper))
              .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
      default -> line;
    };
  }

  private static String spaced(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(
                  field -> quoted(String.valueOf(field.getKey())) + ": " + spaced(field.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case List<?> list ->
          list.stream().map(Json::spaced).collect(Collectors.joining(", ", "[", "]"));
      case null, default -> compact(value);
    };
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                  if (c < ' ') {
                    quoted.append("\\u%04x".formatted(c));
                  } else {
                    quoted.append((char) c);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }
}
