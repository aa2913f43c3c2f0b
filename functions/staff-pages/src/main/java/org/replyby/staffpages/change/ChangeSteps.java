package org.replyby.staffpages.change;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.model.Sha256;
import org.replyby.model.Violation;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.RecalculationFields;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Faults;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.recalculating.Change;
import org.replyby.usecases.recalculating.RecalculateDeadlines;

/**
 * A change in its steps: the form, what it would do, and then the change. What was typed is in
 * every answer, and a change that does something else by now is shown again before it is made.
 */
record ChangeSteps(Desk desk, Notices notices, ChangeView view) {

  private static final String LEFT_OUT = say("change.you-left-something-out");

  Answer show(Turn turn, Subject subject) {
    if (turn.visit().isReading()) {
      return view.form(turn, subject, subject.before(), "");
    }
    var form = subject.asking().packed(turn.visit().form());
    var step = form.text(ChangeView.STEP);
    if (step.equals("change") || step.startsWith("add-")) {
      return view.form(turn, subject, form, step);
    }
    if (!step.equals("apply")) {
      return preview(turn, subject, form, null);
    }
    var left = new LinkedHashSet<>(form.all(ChangeView.OFFERED));
    form.all(ChangeView.TICKED).forEach(left::remove);
    return left.isEmpty()
        ? apply(turn, subject, form)
        : preview(turn, subject, subject.asking().without(form, left), LEFT_OUT);
  }

  /** {@code problem} is why the change was not made, null if nobody asked for it yet. */
  private Answer preview(Turn turn, Subject subject, Form form, @Nullable String problem) {
    return switch (Fields.decode(subject.asking().body(form), RecalculationFields::change)) {
      case DecodedBody.Invalid<Change>(var violations) -> wrong(turn, subject, form, violations);
      case DecodedBody.Valid<Change>(var change) ->
          ended(
              turn,
              subject,
              form,
              desk.recalculateDeadlines().preview(turn.principal(), change),
              previewed -> {
                var status = problem == null ? 200 : 409;
                var review = Reviews.of(previewed, subject.asking(), form);
                return view.review(turn, subject, status, form, problem, review);
              });
    };
  }

  private Answer apply(Turn turn, Subject subject, Form form) {
    var body = subject.asking().body(form);
    var asked = new LinkedHashMap<String, Object>(body);
    asked.put("token", form.text(ChangeView.PREVIEW));
    return switch (Fields.decode(asked, RecalculationFields::applied)) {
      case DecodedBody.Invalid<RecalculationFields.Applied>(var violations) ->
          wrong(turn, subject, form, violations);
      case DecodedBody.Valid<RecalculationFields.Applied>(var applied) -> {
        var hash = Sha256.of(Json.write(body));
        var outcome =
            desk.recalculateDeadlines()
                .apply(
                    turn.principal(),
                    new RecalculateDeadlines.Asked(applied.change(), applied.token(), hash));
        yield outcome instanceof Outcome.Stale<?>
            ? preview(turn, subject, form, STALE)
            : ended(
                turn,
                subject,
                form,
                outcome,
                job -> Answer.seeOther("/recalculations/" + job.id()));
      }
    };
  }

  private static final String STALE = say("change.something-changed-since-you");

  private interface Done<T> {
    Answer of(T value);
  }

  private <T> Answer ended(
      Turn turn, Subject subject, Form form, Outcome<T> outcome, Done<T> done) {
    return switch (outcome) {
      case Outcome.Contradicted<T>(var why) -> view.refused(turn, subject, form, why);
      case Outcome<T> other ->
          new Ended(notices, turn.frame())
              .page(other, done::of, invalid -> wrong(turn, subject, form, invalid.violations()));
    };
  }

  /** Each field is named as in the form, and not as in the API's body. */
  private Answer wrong(Turn turn, Subject subject, Form form, List<Violation> violations) {
    var prefix = "/" + subject.asking().within();
    var own =
        violations.stream()
            .map(
                v ->
                    v.field().equals(prefix) || v.field().startsWith(prefix + "/")
                        ? new Violation(v.field().substring(prefix.length()), v.detail())
                        : v)
            .toList();
    var faults = Faults.of(subject.asking().plain(own), subject.asking().labels(form));
    return view.wrong(turn, subject, form, faults);
  }

  static <T> T orLost(Supplier<T> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException notAnId) {
      throw new Turn.Lost(notAnId);
    }
  }
}
