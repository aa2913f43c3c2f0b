package org.replyby.staffpages.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.demand.DemandPage;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Choice;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.KeptField;

/**
 * A change that moves dates: its form, or what it would do. {@code fields} says which form it is;
 * {@code filling} is that of a letter's or a subpoena's, and {@code lists} are what can be chosen
 * in the others. {@code problem} says why nothing was changed, or is null. {@code review} is null
 * before the form is sent and while something is wrong.
 */
public record ChangePage(
    String path,
    String matter,
    String matterTitle,
    String fields,
    Form form,
    Faults faults,
    DemandPage.@Nullable Filling filling,
    Lists lists,
    @Nullable String problem,
    @Nullable Review review,
    List<KeptField> kept) {

  /** What can be chosen: deadlines that an extension covers, papers of the matter, and courts. */
  public record Lists(
      List<Choice> covers, List<Choice> documents, List<Choice> kinds, List<Choice> courts) {
    static final Lists NONE = new Lists(List.of(), List.of(), List.of(), List.of());
  }

  /**
   * What the change would do. {@code token} makes it. {@code why} is what officials are told,
   * {@code parts} what can be left out.
   */
  public record Review(
      String token,
      String why,
      List<Part> parts,
      List<Move> moves,
      List<String> reworded,
      List<Begin> begins,
      List<String> ends,
      List<Stay> stays) {
    public boolean isNothing() {
      return moves.isEmpty() && begins.isEmpty() && ends.isEmpty();
    }
  }

  /** Something that the change says, which can be left out under its {@code name}. */
  public record Part(String name, String what, List<Fact> facts) {}

  /** A fact as it was, and as it is said to be. */
  public record Fact(String what, String was, String is) {}

  /** A deadline with its dates as they are, and as they would be. */
  public record Move(String what, List<String> was, List<String> is) {}

  /** A deadline that begins. */
  public record Begin(String what, List<String> dates) {}

  /** A deadline that stays as it is, and why. */
  public record Stay(String what, String why) {}
}
