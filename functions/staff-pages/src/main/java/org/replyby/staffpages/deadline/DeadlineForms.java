package org.replyby.staffpages.deadline;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Violation;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.ClosingFields;
import org.replyby.staff.fields.DeadlineFields;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.FormBody;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.Words;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Outcome;

/** What counsel does with a deadline: each form says which version of it its sender saw. */
public record DeadlineForms(Desk desk, DeadlineScreen screen) {
  /** The version that the sender saw. */
  private static final String TAG = "tag";

  private static final String CHANGED = say("common.somebody-else-changed-this");
  private static final String BUSY = say("deadline.other-people-are-changing");

  /** A use case that changes a deadline. */
  private interface Change<R> {
    Outcome<Deadline> of(DeadlineId id, Expected expected, R request);
  }

  public Answer confirm(Turn turn) {
    var form = turn.visit().form();
    var body = new FormBody(form).texts("official", "note").numbers("planVersion");
    if (form.text("reading").equals("later")) {
      body.texts("later.reason");
      if (!form.has("later.reason")) {
        body.with("later.reason", "");
      }
    }
    return change(
        turn,
        body,
        DeadlineFields::confirmation,
        (id, expected, request) ->
            desk.confirmDeadline().confirm(turn.principal(), id, expected, request));
  }

  public Answer met(Turn turn) {
    return change(
        turn,
        new FormBody(turn.visit().form()).texts("on", "sent", "how", "reference", "counsel"),
        ClosingFields::met,
        (id, expected, request) ->
            desk.closeDeadline().close(turn.principal(), id, expected, request));
  }

  private <R> Answer change(
      Turn turn, FormBody body, Function<Fields, Supplier<R>> reader, Change<R> change) {
    var id = turn.id(DeadlineId::parse);
    var form = turn.visit().form();
    return switch (Fields.decode(body.json(), reader)) {
      case DecodedBody.Invalid<R>(var violations) -> wrong(turn, violations);
      case DecodedBody.Valid<R>(var request) ->
          ended(turn, change.of(id, new Expected.OneOf(List.of(form.text(TAG))), request));
    };
  }

  /** Whatever ends otherwise shows what was typed again, beside what is on record now. */
  private Answer ended(Turn turn, Outcome<Deadline> outcome) {
    return switch (outcome) {
      case Outcome.Changed<Deadline> changed -> refused(turn, 412, CHANGED);
      case Outcome.Stale<Deadline> changed -> refused(turn, 412, CHANGED);
      case Outcome.Contradicted<Deadline>(var why) -> refused(turn, 409, Words.capital(why));
      case Outcome.Busy<Deadline>(var after, var done) ->
          refused(turn, 503, BUSY).with("Retry-After", Long.toString(after.toSeconds()));
      case Outcome<Deadline> other ->
          new Ended(screen.notices(), turn.frame())
              .page(
                  other,
                  done -> Answer.seeOther("/deadlines/" + done.id()),
                  wrong -> wrong(turn, wrong.violations()));
    };
  }

  private Answer wrong(Turn turn, List<Violation> violations) {
    var faults = Faults.of(violations, Sent.LABELS);
    return screen.show(turn, new Sent(422, turn.visit().form(), faults, null));
  }

  private Answer refused(Turn turn, int status, String why) {
    return screen.show(turn, new Sent(status, turn.visit().form(), Faults.NONE, why));
  }
}
