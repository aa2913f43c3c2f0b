package org.replyby.staffpages.demand;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.Fact;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Choice;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.KeptField;

/**
 * The form for a letter or a subpoena. {@code problem} says why it was not recorded, or is null.
 * {@code preview} is what the paper would start, null before the form is sent and while something
 * is wrong. {@code kept} are all fields of the form, to be sent again.
 */
public record DemandPage(
    String noun,
    String path,
    List<Choice> cities,
    @Nullable String matter,
    Filling filling,
    @Nullable String problem,
    @Nullable Preview preview,
    List<KeptField> kept,
    String key) {

  /**
   * What the fields are filled in with. {@code parts} and {@code grants} are the groups that are
   * shown, {@code letters} those of the matter, {@code counsel} the city's attorneys. {@code isNew}
   * is false for the correction of a paper on record.
   */
  public record Filling(
      Form form,
      Faults faults,
      TimeFields time,
      List<TimeFields> parts,
      int grants,
      List<Choice> letters,
      List<Choice> counsel,
      boolean isNew) {
    /** The fields of the form that are chosen from lists. */
    public Map<String, List<Choice>> lists() {
      return Choices.LISTS;
    }
  }

  /** What the paper would start, and whom it would tell. */
  public record Preview(
      List<Started> deadlines, List<String> told, List<String> notTold, boolean isNobody) {}

  /** A deadline that the paper would start. */
  public record Started(String what, List<Fact> dates, String left, List<String> explained) {}
}
