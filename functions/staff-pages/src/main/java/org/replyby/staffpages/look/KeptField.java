package org.replyby.staffpages.look;

import java.util.List;
import java.util.Set;
import org.replyby.staffpages.http.Form;

/** A field of a form with its value, to be sent again from another page. */
public record KeptField(String name, String value) {
  /** Every field with its values but those of the step itself. */
  public static List<KeptField> all(Form form, Set<String> but) {
    return form.fields().entrySet().stream()
        .filter(field -> !but.contains(field.getKey()))
        .flatMap(f -> f.getValue().stream().map(value -> new KeptField(f.getKey(), value)))
        .toList();
  }
}
