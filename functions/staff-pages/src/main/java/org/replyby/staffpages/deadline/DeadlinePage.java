package org.replyby.staffpages.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.Fact;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.KeptField;

/**
 * A deadline. {@code canDecide} is whether the visitor may confirm, close and withdraw. {@code tag}
 * and {@code planVersion} say which version of it the page shows. {@code form} and {@code faults}
 * are those of a form that was not accepted; {@code problem} says why nothing was recorded, or is
 * null, and {@code typed} is what was typed into a form that is not offered any more.
 */
public record DeadlinePage(
    String deadline,
    String matter,
    String matterTitle,
    String status,
    String worst,
    List<Fact> facts,
    Explained explained,
    List<Rung> rungs,
    List<String> unreachable,
    boolean isOpen,
    boolean isUnconfirmed,
    boolean hasTwoDates,
    boolean isMine,
    boolean canDecide,
    List<Attorney> attorneys,
    boolean isRight,
    List<Step> steps,
    String tag,
    int planVersion,
    String today,
    Form form,
    Faults faults,
    @Nullable String problem,
    List<KeptField> typed) {

  /** How the date was found: why the dates differ, each step, what is not known, and the law. */
  public record Explained(
      @Nullable String whyHeading,
      List<String> why,
      List<String> count,
      List<String> notes,
      String law) {}

  /** A reminder: when, what it is, and what became of it. */
  public record Rung(String when, String state, String look) {}

  /** What else can be done with it, on a page of its own. */
  public record Step(String address, String words) {}

  /** A city attorney, who can confirm the date. */
  public record Attorney(String id, String name) {}
}
