package org.replyby.staffpages.form;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.function.UnaryOperator;
import org.replyby.model.Violation;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Outcome;

/**
 * Shows a form, and carries out what it says. Whatever ends otherwise shows the form again, with
 * what was typed.
 */
public record FormScreen(Templates templates, Notices notices) {
  /** The version that the sender saw. */
  public static final String TAG = "tag";

  static final String KEY = Forms.KEY;

  public <R, T> Answer show(Turn turn, ChangeForm<R, T> form) {
    return turn.visit().isReading() ? page(turn, form, 200, page -> page) : sent(turn, form);
  }

  private <R, T> Answer sent(Turn turn, ChangeForm<R, T> form) {
    var typed = turn.visit().form();
    return switch (Fields.decode(form.json().apply(typed), f -> form.reader().apply(turn, f))) {
      case DecodedBody.Invalid<R>(var violations) -> wrong(turn, form, violations);
      case DecodedBody.Valid<R>(var request) ->
          ended(turn, form, form.change().of(turn, expected(turn), request));
    };
  }

  /** In which state the sender saw what the form changes. */
  public static Expected expected(Turn turn) {
    return new Expected.OneOf(List.of(turn.visit().form().text(TAG)));
  }

  private <R, T> Answer ended(Turn turn, ChangeForm<R, T> form, Outcome<T> outcome) {
    var typed = turn.visit().form();
    return switch (outcome) {
      case Outcome.Created<T>(var value) -> form.done().apply(turn, value);
      case Outcome.Found<T>(var value) -> form.done().apply(turn, value);
      case Outcome.Missing<T>() -> throw new Turn.Lost();
      case Outcome.Invalid<T>(var violations) -> wrong(turn, form, violations);
      case Outcome.Contradicted<T>(var why) -> refused(turn, form, 409, why);
      case Outcome.KeyUsed<T>(var why) -> refused(turn, form, 409, why);
      case Outcome.Stale<T>(var why) -> refused(turn, form, 412, why);
      case Outcome.Changed<T> changed -> page(turn, form, 412, page -> page.stale(typed));
      case Outcome.Unconditional<T>() ->
          throw new IllegalStateException("a form says what its sender saw");
      case Outcome.TooOften<T>(var why, var after) -> refused(turn, form, 429, why);
      case Outcome.Busy<T>(var after, var done) ->
          refused(
                  turn,
                  form,
                  503,
                  done.isEmpty()
                      ? say("form.other-people-are-changing")
                      : say("form.done-so-far", done))
              .with("Retry-After", Long.toString(after.toSeconds()));
    };
  }

  private <R, T> Answer wrong(Turn turn, ChangeForm<R, T> form, List<Violation> violations) {
    var typed = turn.visit().form();
    return page(
        turn,
        form,
        422,
        page -> page.wrong(typed, Faults.of(PlainViolations.of(violations), page.labels())));
  }

  private <R, T> Answer refused(Turn turn, ChangeForm<R, T> form, int status, String why) {
    var typed = turn.visit().form();
    return page(turn, form, status, page -> page.refused(typed, sentence(why)));
  }

  /** What was typed again, to change something of it. */
  public <R, T> Answer again(Turn turn, ChangeForm<R, T> form) {
    var typed = turn.visit().form();
    return page(turn, form, 200, page -> page.wrong(typed, Faults.NONE));
  }

  private <R, T> Answer page(
      Turn turn, ChangeForm<R, T> form, int status, UnaryOperator<FormPage> as) {
    return new Ended(notices, turn.frame())
        .page(form.page().apply(turn), found -> render(turn, status, as.apply(found)));
  }

  private Answer render(Turn turn, int status, FormPage page) {
    var titled = turn.frame().titled(page.title());
    var frame = page.city().isEmpty() ? titled : titled.of(page.city());
    return Answer.html(status, templates.render("form", frame, page));
  }

  /** A use case's reason as a sentence of its own. */
  public static String sentence(String why) {
    var capital = Character.toUpperCase(why.charAt(0)) + why.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }
}
