package org.replyby.staff.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Violation;

/**
 * The fields of one JSON object. A reader that meets a missing or faulty field continues with the
 * next, so that all violations are reported together. A field that nobody asks for is a violation
 * too.
 */
public final class Fields {
  private final Map<?, ?> json;
  private final String pointer;
  private final boolean isThere;
  private final List<Violation> violations;
  private final Set<String> asked = new HashSet<>();
  private final List<Fields> inner = new ArrayList<>();

  private Fields(Map<?, ?> json, String pointer, boolean isThere, List<Violation> violations) {
    this.json = json;
    this.pointer = pointer;
    this.isThere = isThere;
    this.violations = violations;
  }

  /** Reads a whole body; the result is built only if nothing is wrong. */
  public static <T> DecodedBody<T> decode(Map<?, ?> json, Function<Fields, Supplier<T>> reading) {
    var violations = new ArrayList<Violation>();
    var fields = new Fields(json, "", true, violations);
    var made = reading.apply(fields);
    fields.reportUnknown();
    return violations.isEmpty()
        ? new DecodedBody.Valid<>(made.get())
        : new DecodedBody.Invalid<>(List.copyOf(violations));
  }

  /** Whether there is such a field; a null counts as none. */
  public boolean has(String name) {
    return json.get(name) != null;
  }

  /** Whether it is there and null, as a JSON Merge Patch takes a field off. */
  public boolean isNull(String name) {
    return json.containsKey(name) && json.get(name) == null;
  }

  /** Whether there is such a list, with at least one element. */
  public boolean hasElements(String name) {
    return json.get(name) instanceof List<?> list && !list.isEmpty();
  }

  public boolean hasText(String name) {
    return json.get(name) instanceof String;
  }

  public <T> Field<T> required(String name, FieldReader<T> reading) {
    demand(name);
    return optional(name, reading);
  }

  public <T> Field<T> optional(String name, FieldReader<T> reading) {
    asked.add(name);
    return has(name) ? value(pointer(name), json.get(name), reading) : Field.none();
  }

  /** A list of values; empty if it is left out. */
  public <T> List<Field<T>> values(String name, int most, FieldReader<T> reading) {
    var list = list(name, most);
    return IntStream.range(0, list.size())
        .mapToObj(i -> value(pointer(name) + "/" + i, list.get(i), reading))
        .toList();
  }

  /** A list of objects; empty if it is left out. */
  public List<Fields> objects(String name, int most) {
    var list = list(name, most);
    return IntStream.range(0, list.size())
        .mapToObj(i -> within(pointer(name) + "/" + i, list.get(i)))
        .toList();
  }

  /** The fields of an object in this one; if it is missing, that is one violation, not many. */
  public Fields object(String name) {
    demand(name);
    asked.add(name);
    return has(name) ? within(pointer(name), json.get(name)) : absent(pointer(name));
  }

  /** All fields but one, as they are, to be read later. */
  public Map<String, @Nullable Object> others(String but) {
    var others = new LinkedHashMap<String, @Nullable Object>();
    json.forEach((name, value) -> others.put(String.valueOf(name), value));
    others.remove(but);
    asked.addAll(others.keySet());
    return others;
  }

  /** If something is wrong with the whole object, this field needs no violation of its own. */
  public void ignore(String name) {
    asked.add(name);
  }

  public void violate(String name, String detail) {
    violations.add(new Violation(pointer(name), detail));
  }

  /** Says what is wrong with an element of a list. */
  public void violate(String name, int element, String detail) {
    violations.add(new Violation(pointer(name) + "/" + element, detail));
  }

  /** Says what is wrong with the object as a whole. */
  public void violate(String detail) {
    violations.add(new Violation(pointer, detail));
  }

  private void demand(String name) {
    if (isThere && !has(name)) {
      violate(name, "is missing");
    }
  }

  private <T> Field<T> value(String at, @Nullable Object json, FieldReader<T> reading) {
    var read = json == null ? new ReadResult.Bad<T>("must not be null") : reading.read(json);
    return switch (read) {
      case ReadResult.Good<T>(var value) -> Field.of(value);
      case ReadResult.Bad<T>(var detail) -> {
        violations.add(new Violation(at, detail));
        yield Field.none();
      }
    };
  }

  private Fields within(String at, @Nullable Object json) {
    if (json instanceof Map<?, ?> object) {
      var fields = new Fields(object, at, true, violations);
      inner.add(fields);
      return fields;
    }
    violations.add(new Violation(at, "must be an object"));
    return absent(at);
  }

  private Fields absent(String at) {
    return new Fields(Map.of(), at, false, violations);
  }

  private List<?> list(String name, int most) {
    FieldReader<List<?>> reading =
        json -> {
          if (!(json instanceof List<?> list)) {
            return new ReadResult.Bad<>("must be a list");
          }
          return list.size() > most
              ? new ReadResult.Bad<>("must have at most " + most + " elements")
              : new ReadResult.Good<>(list);
        };
    return optional(name, reading).or(List.of());
  }

  private void reportUnknown() {
    json.keySet().stream()
        .map(String::valueOf)
        .filter(name -> !asked.contains(name))
        .forEach(name -> violate(name, "is not a known field"));
    inner.forEach(Fields::reportUnknown);
  }

  private String pointer(String name) {
    return Pointer.to(pointer, name);
  }
}
