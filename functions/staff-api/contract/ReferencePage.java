import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The contract as one page for people: every operation, every kind of problem and every object,
 * each with an anchor of its own. It has no script, and its style is a file of its own.
 */
record ReferencePage(Contract contract) {
  private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

  String html() {
    var info = contract.at("info");
    var things = new ReferenceThings(contract);
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s: reference</title>
    <link rel="stylesheet" href="/reference.css">
    </head>
    <body>
    <a class="skip" href="#main">Skip to the operations</a>
    <header>
    <h1>%1$s: reference</h1>
    %2$s<p>For programs: <a href="/openapi.json">this contract as OpenAPI</a>.</p>
    </header>
    <nav aria-label="Contents">
    %3$s</nav>
    <main id="main">
    %4$s%5$s%6$s%7$s</main>
    </body>
    </html>
    """
        .formatted(
            Html.escaped(Contract.text(info, "title")),
            Html.paragraphs(Contract.text(info, "description")),
            contents(),
            tags().map(this::group).collect(Collectors.joining()),
            things.problems(),
            things.objects(),
            things.samples());
  }

  private Stream<Map<?, ?>> tags() {
    return Contract.list(contract.root(), "tags").stream().map(tag -> (Map<?, ?>) tag);
  }

  /** An operation with its place. */
  private record Operation(String method, String path, Map<?, ?> said) {
    String anchor() {
      return "op-" + Contract.text(said, "operationId");
    }

    String title() {
      return Contract.text(said, "summary");
    }
  }

  private List<Operation> operations(String tag) {
    var found = new ArrayList<Operation>();
    contract
        .at("paths")
        .forEach(
            (path, item) ->
                METHODS.stream()
                    .filter(((Map<?, ?>) item)::containsKey)
                    .map(m -> new Operation(m, path.toString(), Contract.map((Map<?, ?>) item, m)))
                    .filter(o -> Contract.list(o.said(), "tags").contains(tag))
                    .forEach(found::add));
    return found;
  }

  private String contents() {
    var groups =
        tags()
            .map(tag -> Contract.text(tag, "name"))
            .map(
                name ->
                    "<li>"
                        + Html.link(anchor(name), name)
                        + "<ul>"
                        + operations(name).stream()
                            .map(o -> "<li>" + Html.link(o.anchor(), o.title()) + "</li>")
                            .collect(Collectors.joining())
                        + "</ul></li>\n")
            .collect(Collectors.joining());
    return "<ul>\n"
        + groups
        + "<li>"
        + Html.link("problems", "Problems")
        + "</li>\n<li>"
        + Html.link("objects", "Objects")
        + "</li>\n<li>"
        + Html.link("samples", "Samples")
        + "</li>\n</ul>\n";
  }

  private static String anchor(String tag) {
    return "tag-" + tag.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private String group(Map<?, ?> tag) {
    var name = Contract.text(tag, "name");
    return "<h2 id=\"%s\">%s</h2>\n%s"
            .formatted(
                anchor(name),
                Html.escaped(name),
                Html.paragraphs(Contract.text(tag, "description")))
        + operations(name).stream().map(this::operation).collect(Collectors.joining());
  }

  private String operation(Operation operation) {
    var said = operation.said();
    return "<section id=\"%s\">\n<h3>%s</h3>\n<p class=\"call\"><code>%s %s</code></p>\n"
            .formatted(
                operation.anchor(),
                Html.escaped(operation.title()),
                operation.method().toUpperCase(Locale.ROOT),
                Html.escaped(operation.path()))
        + Html.paragraphs(Contract.text(said, "description"))
        + parameters(operation)
        + request(operation)
        + answers(operation)
        + "</section>\n";
  }

  private String parameters(Operation operation) {
    var rows =
        Contract.list(operation.said(), "parameters").stream()
            .map(contract::resolved)
            .map(
                p ->
                    List.of(
                        Html.code(Contract.text(p, "name")),
                        Html.escaped(Contract.text(p, "in")),
                        Types.words(Contract.map(p, "schema")),
                        Html.prose(Contract.text(p, "description"))))
            .toList();
    return rows.isEmpty()
        ? ""
        : Html.table(
            "Parameters: " + operation.title(), List.of("Name", "Where", "Type", "Meaning"), rows);
  }

  private String request(Operation operation) {
    var content = Contract.map(Contract.map(operation.said(), "requestBody"), "content");
    var body = Contract.map(content, "application/json");
    return body.isEmpty()
        ? ""
        : "<p>Send "
            + Types.words(Contract.map(body, "schema"))
            + ", for example:</p>\n"
            + ReferenceThings.sample(body.get("example"));
  }

  private String answers(Operation operation) {
    var responses = Contract.map(operation.said(), "responses");
    var rows = new ArrayList<List<String>>();
    responses.forEach(
        (status, response) -> {
          var said = contract.resolved(response);
          var own = Contract.text((Map<?, ?>) response, "description");
          var meaning = own.isEmpty() ? Contract.text(said, "description") : own;
          var links = links(said);
          rows.add(
              List.of(
                  status.toString(),
                  Html.prose(meaning),
                  bodies(said) + (links.isEmpty() ? "" : " (" + links + ")")));
        });
    return Html.table("Answers: " + operation.title(), List.of("Status", "When", "What"), rows);
  }

  private String bodies(Map<?, ?> response) {
    return Contract.map(response, "content").values().stream()
        .map(body -> Types.words(Contract.map((Map<?, ?>) body, "schema")))
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  private String links(Map<?, ?> response) {
    return Contract.map(response, "content").values().stream()
        .flatMap(body -> Contract.map((Map<?, ?>) body, "examples").values().stream())
        .map(example -> Contract.name((Map<?, ?>) example))
        .filter(name -> !name.isEmpty())
        .map(name -> Html.link("sample-" + name, "sample"))
        .collect(Collectors.joining(", "));
  }
}
