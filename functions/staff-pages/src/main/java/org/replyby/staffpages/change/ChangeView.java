package org.replyby.staffpages.change;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.demand.DemandForm;
import org.replyby.staffpages.demand.DemandPage;
import org.replyby.staffpages.demand.DemandScreen;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.KeptField;
import org.replyby.staffpages.look.Templates;

/**
 * The page of a change. {@code paper} is the form of the letter or subpoena that is corrected, null
 * if it is neither; {@code lists} are what can be chosen in another form.
 */
record ChangeView(Templates templates, @Nullable DemandForm<?> paper, ChangePage.Lists lists) {
  static final String STEP = "step";
  static final String PREVIEW = "preview";
  static final String OFFERED = "offered";
  static final String TICKED = "ticked";

  /** What belongs to a step and not to the form. */
  private static final Set<String> OF_STEPS = Set.of(Forms.TOKEN, STEP, PREVIEW, OFFERED, TICKED);

  Answer form(Turn turn, Subject subject, Form form, String step) {
    return page(turn, subject, 200, form, step, Faults.NONE, null, null);
  }

  Answer wrong(Turn turn, Subject subject, Form form, Faults faults) {
    return page(turn, subject, 422, form, "", faults, null, null);
  }

  Answer refused(Turn turn, Subject subject, Form form, String why) {
    return page(turn, subject, 409, form, "", Faults.NONE, why, null);
  }

  Answer review(
      Turn turn,
      Subject subject,
      int status,
      Form form,
      @Nullable String problem,
      ChangePage.Review review) {
    return page(turn, subject, status, form, "", Faults.NONE, problem, review);
  }

  private Answer page(
      Turn turn,
      Subject subject,
      int status,
      Form form,
      String step,
      Faults faults,
      @Nullable String problem,
      ChangePage.@Nullable Review review) {
    var shown =
        new ChangePage(
            turn.visit().path(),
            subject.matter().toString(),
            subject.matterTitle(),
            subject.asking().fields(),
            form,
            faults,
            filling(form, step, faults),
            lists,
            problem,
            review,
            KeptField.all(form, OF_STEPS));
    var title = review == null ? subject.title() : say("change.what-this-change-does");
    var frame = turn.frame().titled(title).of(subject.city());
    return Answer.html(status, templates.render("change", frame, shown));
  }

  private DemandPage.@Nullable Filling filling(Form form, String step, Faults faults) {
    return paper == null
        ? null
        : new DemandScreen.Filler(paper, form, step).filling(faults, List.of(), List.of(), false);
  }
}
