package org.replyby.staffpages.deadline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
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
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Outcome;

/** What counsel does with a deadline: each form says which version of it its sender saw. */
public record DeadlineForms(Desk desk, DeadlineScreen screen) {
  /** The version that the sender saw. */
  private static final String TAG = "tag";

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
      case DecodedBody.Invalid<R>(var violations) ->
          screen.show(turn, 422, form, Faults.of(violations, DeadlineScreen.LABELS));
      case DecodedBody.Valid<R>(var request) ->
          new Ended(screen.notices(), turn.frame())
              .page(
                  change.of(id, new Expected.OneOf(List.of(form.text(TAG))), request),
                  done -> Answer.seeOther("/deadlines/" + id),
                  wrong ->
                      screen.show(
                          turn, 422, form, Faults.of(wrong.violations(), DeadlineScreen.LABELS)));
    };
  }
}
