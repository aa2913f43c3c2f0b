package org.replyby.staffapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;

/**
 * Each {@code maxLength} of a field in the contract is what the service takes: so many characters
 * of the longest kind, four bytes each, and not one more.
 */
class FieldSizesTest {
  private static final String WIDE = "\uD83D\uDDFD";
  private static final Map<String, String> IDS =
      Map.of(
          "campaign", "c",
          "jurisdiction", "chicago-il",
          "matter", "chicago-il.m",
          "deadline", "chicago-il.m.d1",
          "document", "chicago-il.m.f1",
          "member", "chicago-il.m0123456789ab",
          "official", "chicago-il.o1",
          "subscription", "chicago-il.o1.s1");

  private static final Map<String, String> RECORDING =
      Map.of(
          "/letter", "/v1/letters",
          "/subpoena", "/v1/subpoenas",
          "/deadline", "/v1/deadlines",
          "/jurisdiction", "/v1/jurisdictions/{jurisdiction}");

  private static final Map<String, String> OPERATOR = Map.of("sub", "o", "replyby_groups", "*");

  private static final Pattern ENDLESS = Pattern.compile("[*+]|[{][0-9]+,[}]");

  private final Office office = new Office();
  private final Map<String, Object> contract = contract();
  private final Map<String, String> recorded = recorded();
  private final List<String> checked = new ArrayList<>();

  private Map<String, Object> contract() {
    try {
      var answer = Json.read(office.answerTo(Event.of("GET", "/openapi.json").json()));
      return Json.read(String.valueOf(answer.get("body")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFieldHoldsAsManyCharactersAsTheContractSaysAndNoMore() {
    for (var path : map(contract.get("paths")).entrySet()) {
      for (var method : map(path.getValue()).entrySet()) {
        var body = map(method.getValue()).get("requestBody");
        if (body != null) {
          var json = map(map(map(body).get("content")).get("application/json"));
          fields(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), json);
        }
      }
    }
    assertThat(checked)
        .hasSizeGreaterThan(200)
        .contains(
            "POST /v1/recalculations/preview /letter/grants/0/program",
            "POST /v1/recalculations/preview /subpoena/parts/0/what",
            "POST /v1/recalculations/preview /deadline/name",
            "POST /v1/recalculations/preview /jurisdiction/contact/name");
  }

  private void fields(String method, String path, Map<String, Object> json) {
    var named = path;
    for (var id : IDS.entrySet()) {
      named = named.replace("{" + id.getKey() + "}", id.getValue());
    }
    inside(method, named, "", resolved(json.get("schema")));
  }

  private void inside(String method, String path, String within, Map<String, Object> schema) {
    if (!(schema.get("properties") instanceof Map<?, ?> properties)) {
      return;
    }
    for (var property : map(properties).entrySet()) {
      var pointer = within + "/" + property.getKey();
      var field = asRecorded(path, within, property.getKey(), resolved(property.getValue()));
      var isList = field.get("items") != null;
      var item = isList ? resolved(field.get("items")) : field;
      var place = isList ? pointer + "/0" : pointer;
      if (item.get("maxLength") instanceof Number most) {
        check(method, path, place, most.intValue(), (String) item.get("pattern"));
      } else {
        assertThat(isText(item) && !isShort(item)).as(method + " " + path + " " + place).isFalse();
        inside(method, path, place, item);
      }
    }
  }

  /** A field of a correction is "as in the request that recorded it": so are its limits. */
  private Map<String, Object> asRecorded(
      String path, String within, String name, Map<String, Object> field) {
    var recording = RECORDING.get(within);
    if (recording == null || field.containsKey("type") || !path.startsWith("/v1/recalculations")) {
      return field;
    }
    var operations = map(map(contract.get("paths")).get(recording));
    var operation = map(operations.getOrDefault("put", operations.get("post")));
    var json = map(map(map(operation.get("requestBody")).get("content")).get("application/json"));
    return resolved(map(resolved(json.get("schema")).get("properties")).get(name));
  }

  private static boolean isText(Map<String, Object> field) {
    return field.get("type") instanceof List<?> types
        ? types.contains("string")
        : "string".equals(field.get("type"));
  }

  /** By itself: a day, one of a few words, or a pattern in which nothing repeats without end. */
  private static boolean isShort(Map<String, Object> field) {
    return "date".equals(field.get("format"))
        || field.containsKey("enum")
        || field.containsKey("const")
        || (field.get("pattern") instanceof String form && !ENDLESS.matcher(form).find());
  }

  private void check(
      String method, String path, String pointer, int most, @Nullable String pattern) {
    var field = method + " " + path + " " + pointer;
    var tooLong = faults(method, path, pointer, WIDE.repeat(most + 1));
    assertThat(tooLong).as(field).anyMatch(fault -> fault.startsWith(pointer + " "));
    checked.add(field);
    var isText = pattern == null || Pattern.compile(pattern).matcher(WIDE.repeat(most)).find();
    assertThat(faults(method, path, pointer, WIDE.repeat(most)))
        .as(field)
        .noneMatch(f -> isText && f.startsWith(pointer + " ") && f.contains("characters"));
  }

  /** What a body with this field alone is refused for; what it lacks is refused, too. */
  private List<String> faults(String method, String path, String pointer, String value) {
    Object body = value;
    for (var name : List.of(pointer.substring(1).split("/", -1)).reversed()) {
      body = name.equals("0") ? List.of(body) : Map.of(name, body);
    }
    var sent = map(body);
    var event =
        Event.of(method, path)
            .header("if-match", "*")
            .body(Json.write(path.startsWith("/v1/recalculations") ? corrected(path, sent) : sent));
    var isOperators = path.startsWith("/v1/campaigns/");
    var answered = office.ask(isOperators ? event.claims(OPERATOR) : event);
    return answered.status() == 422 && answered.at("errors") instanceof List<?> errors
        ? errors.stream().map(e -> map(e).get("pointer") + " " + map(e).get("detail")).toList()
        : List.of();
  }

  /** A correction is read once what it corrects was found. */
  private Map<String, Object> corrected(String path, Map<String, Object> change) {
    var named = new HashMap<String, Object>();
    if (path.endsWith("/recalculations")) {
      named.put("token", "0".repeat(32));
    }
    change.forEach(
        (field, value) -> {
          var id = recorded.get(field);
          if (value instanceof Map<?, ?> fields && id != null) {
            var all = new HashMap<>(map(fields));
            all.putIfAbsent(field, id);
            named.put(field, all);
          } else {
            named.put(field, value);
          }
        });
    return named;
  }

  private Map<String, String> recorded() {
    var letter = office.ask("POST", "/v1/letters", Json.write(Samples.letter()));
    var subpoena = office.ask("POST", "/v1/subpoenas", Json.write(Samples.subpoena()));
    var matter = String.valueOf(map(letter.at("letter")).get("matter"));
    var deadline =
        office.ask(
            "POST",
            "/v1/deadlines",
            Json.write(
                Map.of(
                    "matter", matter,
                    "kind", "ordered",
                    "from", Map.of("office", "The court"),
                    "datedOn", "2018-01-24",
                    "demand", "A status report.",
                    "due", Map.of("date", "2018-03-12"),
                    "statedBy", "the minute order")));
    return Map.of(
        "letter", String.valueOf(map(letter.at("letter")).get("letter")),
        "subpoena", String.valueOf(map(subpoena.at("subpoena")).get("subpoena")),
        "deadline", String.valueOf(deadline.at("deadline")),
        "matter", matter,
        "jurisdiction", "chicago-il");
  }

  /** Of a choice, the first one that says more than that there is nothing. */
  private Map<String, Object> resolved(@Nullable Object schema) {
    var found = map(schema);
    if (found.get("oneOf") instanceof List<?> choices && !found.containsKey("properties")) {
      return choices.stream()
          .map(this::resolved)
          .filter(choice -> !"null".equals(choice.get("type")))
          .findFirst()
          .orElseThrow();
    }
    return found.get("$ref") instanceof String ref
        ? resolved(
            map(map(contract.get("components")).get("schemas"))
                .get(ref.substring(ref.lastIndexOf('/') + 1)))
        : found;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) requireNonNull(value);
  }
}
