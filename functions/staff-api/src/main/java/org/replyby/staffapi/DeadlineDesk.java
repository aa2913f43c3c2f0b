package org.replyby.staffapi;

import java.util.Map;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.staffapi.fields.DeadlineFields;
import org.replyby.staffapi.fields.SetDeadlineFields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.DeadlineView;
import org.replyby.staffapi.views.RungView;
import org.replyby.usecases.docket.Outcome;

/** What staff ask about one deadline. */
record DeadlineDesk(Desk desk) {
  Reply show(Call call) {
    return call.about(
        DeadlineId::parse, id -> reply(desk.showMatter().deadline(call.principal(), id)));
  }

  /** Enters one by hand. */
  Reply set(Call call) {
    return call.keyed(
        key ->
            Bodies.read(
                call,
                body -> SetDeadlineFields.of(key, body),
                request ->
                    Outcomes.reply(
                        desk.setDeadline().set(call.principal(), request),
                        this::shown,
                        deadline -> "/v1/deadlines/" + deadline.id())));
  }

  Reply plan(Call call) {
    return call.about(
        DeadlineId::parse,
        id -> Outcomes.reply(desk.showPlan().plan(call.principal(), id), RungView::of));
  }

  Reply met(Call call) {
    return call.about(
        DeadlineId::parse,
        id ->
            Bodies.read(
                call,
                DeadlineFields::met,
                met -> reply(desk.closeDeadline().met(call.principal(), id, met.on(), met.how()))));
  }

  Reply withdrawn(Call call) {
    return call.about(
        DeadlineId::parse,
        id ->
            Bodies.read(
                call,
                DeadlineFields::withdrawn,
                gone ->
                    reply(
                        desk.closeDeadline()
                            .withdrawn(call.principal(), id, gone.on(), gone.why()))));
  }

  Reply extension(Call call) {
    return call.about(
        DeadlineId::parse,
        id ->
            Bodies.read(
                call,
                DeadlineFields::extension,
                request -> reply(desk.extendDeadline().extend(call.principal(), id, request))));
  }

  private Reply reply(Outcome<Deadline> outcome) {
    return Outcomes.reply(outcome, this::shown);
  }

  private Map<String, ?> shown(Deadline deadline) {
    return DeadlineView.of(deadline, desk.clock().instant());
  }
}
