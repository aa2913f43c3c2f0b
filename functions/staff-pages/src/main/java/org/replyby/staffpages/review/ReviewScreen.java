package org.replyby.staffpages.review;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.model.Recalculation;
import org.replyby.model.Sha256;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.RecalculationFields;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.form.FormScreen;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Refusals;
import org.replyby.usecases.recalculating.Change;
import org.replyby.usecases.recalculating.RecalculateDeadlines;
import org.replyby.usecases.recalculating.RecalculateDeadlines.Previewed;

/**
 * Makes a change that moves dates in two steps. If something has changed since the preview, the new
 * preview is shown, and nothing is changed.
 */
public record ReviewScreen(Desk desk, Templates templates, FormScreen forms) {
  private static final String STEP = "step";
  private static final String PREVIEW_TOKEN = "preview";
  private static final Set<String> NOT_KEPT = Set.of(Forms.TOKEN, STEP, PREVIEW_TOKEN);

  public Answer show(Turn turn, ReviewedForm form) {
    return switch (turn.visit().form().text(STEP)) {
      case "change" -> forms.again(turn, previewing(turn, form));
      case "apply" -> forms.show(turn, applying(turn, form));
      default -> forms.show(turn, previewing(turn, form));
    };
  }

  private ChangeForm<Change, Answer> previewing(Turn turn, ReviewedForm form) {
    return new ChangeForm<>(
        t -> page(t, form),
        typed -> form.json().apply(turn),
        (t, fields) -> RecalculationFields.change(fields),
        (t, expected, change) -> preview(t, form, change, 200, null),
        (t, answer) -> answer);
  }

  private ChangeForm<RecalculationFields.Applied, Answer> applying(Turn turn, ReviewedForm form) {
    return new ChangeForm<>(
        t -> page(t, form),
        typed -> {
          var body = new LinkedHashMap<>(form.json().apply(turn));
          body.put("token", typed.text(PREVIEW_TOKEN));
          return body;
        },
        (t, fields) -> RecalculationFields.applied(fields),
        (t, expected, applied) -> apply(t, form, applied),
        (t, answer) -> answer);
  }

  private static Outcome<FormPage> page(Turn turn, ReviewedForm form) {
    return form.page().apply(turn) instanceof Outcome.Found<FormPage>(var found)
        ? new Outcome.Found<>(found.fixed(STEP, "preview"))
        : new Outcome.Missing<>();
  }

  private Outcome<Answer> apply(Turn turn, ReviewedForm form, RecalculationFields.Applied applied) {
    var words = Sha256.of(Json.write(Map.of("body", form.json().apply(turn))));
    var asked = new RecalculateDeadlines.Asked(applied.change(), applied.token(), words);
    return switch (desk.recalculateDeadlines().apply(turn.principal(), asked)) {
      case Outcome.Created<Recalculation>(var job) -> made(job);
      case Outcome.Found<Recalculation>(var job) -> made(job);
      case Outcome.Stale<Recalculation> stale ->
          preview(turn, form, applied.change(), 412, say("review.something-has-changed-since"));
      case Outcome<Recalculation> refused -> Refusals.as(refused);
    };
  }

  private static Outcome<Answer> made(Recalculation job) {
    return new Outcome.Found<>(Answer.seeOther("/recalculations/" + job.id()));
  }

  private Outcome<Answer> preview(
      Turn turn, ReviewedForm form, Change change, int status, @Nullable String warning) {
    if (!(page(turn, form) instanceof Outcome.Found<FormPage>(var page))) {
      return new Outcome.Missing<>();
    }
    return switch (desk.recalculateDeadlines().preview(turn.principal(), change)) {
      case Outcome.Found<Previewed>(var would) ->
          new Outcome.Found<>(shown(turn, page, would, status, warning));
      case Outcome<Previewed> refused -> Refusals.as(refused);
    };
  }

  private Answer shown(
      Turn turn, FormPage page, Previewed would, int status, @Nullable String warning) {
    var preview = would.preview();
    var shown =
        new ReviewPage(
            page.crumbs(),
            warning,
            preview.why(),
            EffectWords.facts(preview),
            EffectWords.moves(preview),
            EffectWords.others(preview),
            kept(turn),
            would.token());
    var frame = turn.frame().titled(say("review.what-this-changes")).of(page.city());
    return Answer.html(status, templates.render("review", frame, shown));
  }

  private static List<ReviewPage.Kept> kept(Turn turn) {
    return turn.visit().form().fields().entrySet().stream()
        .filter(field -> !NOT_KEPT.contains(field.getKey()))
        .flatMap(f -> f.getValue().stream().map(value -> new ReviewPage.Kept(f.getKey(), value)))
        .toList();
  }
}
