package org.replyby.staffpages.imports;

import java.util.List;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Crumb;

/**
 * The imports of a city. {@code kinds} are what the visitor may import; {@code key} is made anew
 * for each page, so that a form that is sent twice begins one import.
 */
public record ImportsPage(
    String city, List<Crumb> crumbs, String key, List<Choice> kinds, List<Row> imports) {
  /** One of them; {@code mark} is its state in a word, and {@code look} how that looks. */
  public record Row(String id, String what, String when, String mark, String look, String state) {}
}
