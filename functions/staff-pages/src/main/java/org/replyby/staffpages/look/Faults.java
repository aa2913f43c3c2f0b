package org.replyby.staffpages.look;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Violation;

/**
 * What is wrong in a form: a sentence for each field, by the field's name. {@code labels} are the
 * fields' names on the page.
 */
public record Faults(Map<String, String> byField, Map<String, String> labels) {
  public static final Faults NONE = new Faults(Map.of(), Map.of());

  /** Each field with what is wrong with it, in the order in which it was found. */
  public static Faults of(List<Violation> violations, Map<String, String> labels) {
    var byField = new LinkedHashMap<String, String>();
    for (var violation : violations) {
      byField.putIfAbsent(
          violation.field().replaceFirst("^/", "").replace('/', '.'), violation.detail());
    }
    return new Faults(byField, labels);
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  /** What is wrong with a field; null if nothing is. */
  public @Nullable String of(String field) {
    return byField.get(field);
  }

  /** For the list on top of the form. */
  public List<Line> lines() {
    return byField.entrySet().stream()
        .map(e -> new Line(anchor(e.getKey()), label(e.getKey()) + " " + e.getValue()))
        .toList();
  }

  /** A sentence, and the id of the field that it is about. */
  public record Line(String anchor, String text) {}

  private String label(String field) {
    return labels.getOrDefault(field, field.isEmpty() ? say("look.the-form") : field);
  }

  /** What is wrong with a whole group is shown at its first field. */
  private String anchor(String field) {
    return labels.containsKey(field)
        ? field
        : labels.keySet().stream()
            .filter(f -> f.startsWith(field + ".") || field.startsWith(f + "."))
            .findFirst()
            .orElse("main");
  }
}
