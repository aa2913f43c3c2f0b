package org.replyby.staffpages.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Violation;
import org.replyby.staffpages.demand.Described;
import org.replyby.staffpages.http.Form;

/**
 * The correction of what is on record: the form opens with it, and what differs is the change.
 * {@code id} is of what is corrected.
 */
record Correction(CorrectableForm of, String id, Form before) implements Subject.Asking {
  @Override
  public String fields() {
    return of.noun();
  }

  @Override
  public String within() {
    return of.noun();
  }

  @Override
  public Form packed(Form form) {
    return of.packed(form);
  }

  @Override
  public Map<String, String> labels(Form form) {
    return of.labels(form);
  }

  @Override
  public Map<String, Object> body(Form form) {
    var change = new LinkedHashMap<String, @Nullable Object>();
    change.put(of.noun(), id);
    change.putAll(Described.patch(of.json(before), of.json(form)));
    return Map.of(of.noun(), change);
  }

  @Override
  public List<Violation> plain(List<Violation> violations) {
    return of.plain(violations);
  }

  /** Each fact is named by the preview. */
  @Override
  public Set<String> covers(Form form) {
    return Set.of();
  }

  @Override
  public String group(String fact) {
    var root = root(fact);
    return of.together().stream()
        .filter(together -> together.contains(root))
        .map(together -> new TreeSet<>(together).first())
        .findFirst()
        .orElse(root);
  }

  /** What is one answer in several fields is taken back as a whole. */
  @Override
  public Form without(Form form, Set<String> parts) {
    var back = new TreeSet<>(parts);
    of.together().stream()
        .filter(together -> together.stream().anyMatch(parts::contains))
        .forEach(back::addAll);
    var fields = new LinkedHashMap<>(form.fields());
    fields.keySet().removeIf(name -> back.contains(root(name)));
    before
        .fields()
        .forEach(
            (name, values) -> {
              if (back.contains(root(name))) {
                fields.put(name, values);
              }
            });
    return new Form(fields);
  }

  private static String root(String name) {
    return name.split("\\.", 2)[0];
  }
}
