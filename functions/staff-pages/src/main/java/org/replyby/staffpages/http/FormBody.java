package org.replyby.staffpages.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form says, as a request of the API would say it. A field's name is where its value goes:
 * {@code respondWithin.count} is the count in the object respondWithin, and {@code parts.0.what} is
 * in the first object of the list parts. A field that is not filled in is left out.
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

  private void put(String name, Object value) {
    put(json, List.of(name.split("\\.")), value);
  }

  @SuppressWarnings("unchecked") // Only this class puts objects and lists in.
  private static void put(Object at, List<String> path, Object value) {
    var name = path.getFirst();
    if (path.size() == 1) {
      ((Map<String, Object>) at).put(name, value);
      return;
    }
    var rest = path.subList(1, path.size());
    if (at instanceof Map<?, ?> object) {
      var isList = Blocks.isNumber(rest.getFirst());
      var within =
          ((Map<String, Object>) object)
              .computeIfAbsent(
                  name,
                  n -> isList ? new ArrayList<Object>() : new LinkedHashMap<String, Object>());
      put(within, rest, value);
    } else {
      var list = (List<Object>) at;
      var index = Integer.parseInt(name);
      while (list.size() <= index) {
        list.add(new LinkedHashMap<String, Object>());
      }
      put(list.get(index), rest, value);
    }
  }
}
