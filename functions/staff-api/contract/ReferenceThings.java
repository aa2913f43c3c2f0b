import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What operations take and answer, as the last part of the page: problems, objects and samples. */
record ReferenceThings(Contract contract) {
  /** Each kind of problem: its type is a link to here. */
  String problems() {
    var type = contract.at("components", "schemas", "Problem", "properties", "type");
    var kinds =
        Contract.list(type, "oneOf").stream()
            .map(kind -> (Map<?, ?>) kind)
            .map(
                kind ->
                    "<section id=\"%s\">\n<h3>%s</h3>\n%s</section>\n"
                        .formatted(
                            Html.escaped(Contract.text(kind, "const").replaceFirst(".*#", "")),
                            Html.escaped(Contract.text(kind, "title")),
                            Html.paragraphs(Contract.text(kind, "description"))))
            .collect(Collectors.joining());
    return "<h2 id=\"problems\">Problems</h2>\n"
        + Html.paragraphs(
            "Every refusal by the service is such a problem. Its `type` is a link to here.")
        + kinds;
  }

  String objects() {
    return "<h2 id=\"objects\">Objects</h2>\n"
        + contract.at("components", "schemas").entrySet().stream()
            .map(schema -> object(schema.getKey().toString(), (Map<?, ?>) schema.getValue()))
            .collect(Collectors.joining());
  }

  private String object(String name, Map<?, ?> schema) {
    var required = Contract.list(schema, "required");
    var isAnswer = !Boolean.FALSE.equals(schema.get("additionalProperties"));
    var parts =
        Contract.list(schema, "allOf").stream()
            .map(part -> (Map<?, ?>) part)
            .filter(part -> !Contract.name(part).isEmpty())
            .map(Types::words)
            .collect(Collectors.joining(", "));
    var rows = new ArrayList<List<String>>();
    Contract.map(schema, "properties")
        .forEach(
            (field, said) ->
                rows.add(
                    List.of(
                        Html.code(field.toString()),
                        type((Map<?, ?>) said, isAnswer || required.contains(field)),
                        presence(isAnswer, required.contains(field)),
                        Html.prose(Contract.text((Map<?, ?>) said, "description")))));
    return "<section id=\"schema-%s\">\n<h3>%s</h3>\n%s%s%s</section>\n"
        .formatted(
            Html.escaped(name),
            Html.escaped(name),
            Html.paragraphs(Contract.text(schema, "description")),
            parts.isEmpty() ? "" : "<p>It has all fields of " + parts + ", too.</p>\n",
            rows.isEmpty()
                ? "<p>Type: " + Types.words(schema) + "</p>\n"
                : Html.table(
                    "Fields of " + name, List.of("Field", "Type", "Given", "Meaning"), rows));
  }

  /** That null counts as left out is said once, at the top. */
  private static String type(Map<?, ?> schema, boolean withNull) {
    var words = Types.words(schema);
    return withNull ? words : words.replaceFirst(" or null$", "");
  }

  private static String presence(boolean isAnswer, boolean isRequired) {
    if (isRequired) {
      return isAnswer ? "always" : "required";
    }
    return isAnswer ? "sometimes" : "optional";
  }

  /** Each sample is shown once, since several operations answer with the same thing. */
  String samples() {
    return "<h2 id=\"samples\">Samples</h2>\n"
        + contract.at("components", "examples").entrySet().stream()
            .map(
                entry -> {
                  var said = (Map<?, ?>) entry.getValue();
                  return "<section id=\"sample-%s\">\n<h3>%s</h3>\n%s</section>\n"
                      .formatted(
                          Html.escaped(entry.getKey().toString()),
                          Html.escaped(Contract.text(said, "summary")),
                          sample(said.get("value")));
                })
            .collect(Collectors.joining());
  }

  static String sample(Object value) {
    return "<pre tabindex=\"0\"><code>" + Html.escaped(Json.indented(value)) + "</code></pre>\n";
  }
}
