package org.replyby.staffapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
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
          "member", "chicago-il.m0123456789ab",
          "official", "chicago-il.o1",
          "subscription", "chicago-il.o1.s1");

  private static final Map<String, String> OPERATOR = Map.of("sub", "o", "replyby_groups", "*");

  private final Office office = new Office();
  private final Map<String, Object> contract = contract();
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
    assertThat(checked).hasSizeGreaterThan(60);
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
      var field = resolved(property.getValue());
      if (field.get("maxLength") instanceof Number most) {
        check(method, path, pointer, most.intValue(), (String) field.get("pattern"));
      } else if (field.get("items") != null && isReadAtOnce(path, within)) {
        items(method, path, pointer + "/0", resolved(field.get("items")));
      } else if (within.isEmpty()) {
        inside(method, path, pointer, field);
      }
    }
  }

  /** A correction is read once what it corrects was found, and nothing is on record here. */
  private static boolean isReadAtOnce(String path, String within) {
    return within.isEmpty() || !path.startsWith("/v1/recalculations");
  }

  /** A text, or the texts in an object, at the first place of a list. */
  private void items(String method, String path, String pointer, Map<String, Object> item) {
    if (item.get("maxLength") instanceof Number most) {
      check(method, path, pointer, most.intValue(), (String) item.get("pattern"));
    } else {
      inside(method, path, pointer, item);
    }
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
    var event = Event.of(method, path).header("if-match", "*").body(Json.write(map(body)));
    var isOperators = path.startsWith("/v1/campaigns/");
    var answered = office.ask(isOperators ? event.claims(OPERATOR) : event);
    return answered.status() == 422 && answered.at("errors") instanceof List<?> errors
        ? errors.stream().map(e -> map(e).get("pointer") + " " + map(e).get("detail")).toList()
        : List.of();
  }

  private Map<String, Object> resolved(@Nullable Object schema) {
    var found = map(schema);
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
