package org.replyby.staffpages.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.Fact;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Faults;

/**
 * The form for a letter. {@code preview} is what the letter would start, null before the form is
 * sent and while something is wrong. {@code kept} are all fields of the form, to be sent again.
 */
public record LetterPage(
    List<City> cities,
    @Nullable String matter,
    Form form,
    Faults faults,
    @Nullable Preview preview,
    List<Kept> kept,
    String key) {

  /** A city for which the visitor may record letters. */
  public record City(String id, String name) {}

  /** A field of the form with its value. */
  public record Kept(String name, String value) {}

  /** What the letter would start, and whom it would tell. */
  public record Preview(
      List<Started> deadlines, List<String> told, List<String> notTold, boolean isNobody) {}

  /** A deadline that the letter would start. */
  public record Started(String what, List<Fact> dates, String left, List<String> explained) {}
}
