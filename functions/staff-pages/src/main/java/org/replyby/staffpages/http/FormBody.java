package org.replyby.staffpages.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form says, as a request of the API would say it. A field's name is where its value goes:
 * {@code respondWithin.count} is the count in the object respondWithin. A field that is not filled
 * in is left out.
 */
public final class FormBody {
  private final Form form;
  private final Map<String, Object> json = new LinkedHashMap<>();

  public FormBody(Form form) {
    this.form = form;
  }

  public FormBody texts(String... names) {
    for (var name : names) {
      if (form.has(name)) {
        put(name, form.text(name).replace("\r\n", "\n"));
      }
    }
    return this;
  }

  /** The same for fields that cannot be left out: an empty one is an empty text. */
  public FormBody required(String... names) {
    for (var name : names) {
      put(name, form.text(name).replace("\r\n", "\n"));
    }
    return this;
  }

  /** What is no number stays as it is: its reader says what is wrong. */
  public FormBody numbers(String... names) {
    for (var name : names) {
      if (form.has(name)) {
        var text = form.text(name);
        put(name, text.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(text) : text);
      }
    }
    return this;
  }

  /** A checked box is true. */
  public FormBody flags(String... names) {
    for (var name : names) {
      if (form.has(name)) {
        put(name, true);
      }
    }
    return this;
  }

  /** A field with all its values. */
  public FormBody lists(String... names) {
    for (var name : names) {
      var values = form.all(name).stream().filter(value -> !value.isBlank()).toList();
      if (!values.isEmpty()) {
        put(name, new ArrayList<>(values));
      }
    }
    return this;
  }

  /** A value that no field holds. */
  public FormBody with(String name, Object value) {
    put(name, value);
    return this;
  }

  public Map<String, Object> json() {
    return json;
  }

  @SuppressWarnings("unchecked") // Only this class puts objects in.
  private void put(String name, Object value) {
    var object = json;
    var path = List.of(name.split("\\."));
    for (var part : path.subList(0, path.size() - 1)) {
      object = (Map<String, Object>) object.computeIfAbsent(part, p -> new LinkedHashMap<>());
    }
    object.put(path.getLast(), value);
  }
}
