package org.replyby.staffapi;

import java.util.Map;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.ClosingFields;
import org.replyby.staff.fields.DeadlineFields;
import org.replyby.staff.fields.SetDeadlineFields;
import org.replyby.staff.views.DeadlineView;
import org.replyby.staff.views.RungView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.usecases.docket.Outcome;

/** What staff ask about one deadline. */
record DeadlineDesk(Desk desk) {
  Reply show(Call call) {
    var id = call.id(DeadlineId::parse);
    return reply(desk.showMatter().deadline(call.principal(), id));
  }

  /** Enters one by hand. */
  Reply set(Call call) {
    var key = call.idempotencyKey();
    var request = Bodies.read(call, body -> SetDeadlineFields.of(key, body));
    return Outcomes.reply(
        desk.setDeadline().set(call.within(request.matter().jurisdiction()), request),
        told -> DeadlineView.of(told, desk.clock().instant()),
        told -> "/v1/deadlines/" + told.deadline().id());
  }

  Reply plan(Call call) {
    var id = call.id(DeadlineId::parse);
    return Outcomes.reply(desk.showPlan().plan(call.principal(), id), RungView::of);
  }

  Reply met(Call call) {
    var id = call.id(DeadlineId::parse);
    var met = Bodies.read(call, ClosingFields::met);
    return reply(desk.closeDeadline().close(call.principal(), id, call.expected(), met));
  }

  Reply withdrawn(Call call) {
    var id = call.id(DeadlineId::parse);
    var gone = Bodies.read(call, ClosingFields::withdrawn);
    return reply(desk.closeDeadline().close(call.principal(), id, call.expected(), gone));
  }

  /** A second person confirms that it is over. */
  Reply confirmClosing(Call call) {
    var id = call.id(DeadlineId::parse);
    var planVersion = Bodies.read(call, ClosingFields::confirmation);
    return reply(desk.confirmClosing().confirm(call.principal(), id, call.expected(), planVersion));
  }

  Reply reopen(Call call) {
    var id = call.id(DeadlineId::parse);
    var why = Bodies.read(call, ClosingFields::reopening);
    return reply(desk.reopenDeadline().reopen(call.principal(), id, call.expected(), why));
  }

  Reply extension(Call call) {
    var id = call.id(DeadlineId::parse);
    var request = Bodies.read(call, DeadlineFields::extension);
    return Outcomes.reply(
        desk.extendDeadline().extend(call.principal(), id, call.expected(), request),
        told -> DeadlineView.of(told, desk.clock().instant()));
  }

  /** A city attorney confirms its date. */
  Reply confirmation(Call call) {
    var id = call.id(DeadlineId::parse);
    var request = Bodies.read(call, DeadlineFields::confirmation);
    return reply(desk.confirmDeadline().confirm(call.principal(), id, call.expected(), request));
  }

  private Reply reply(Outcome<Deadline> outcome) {
    return Outcomes.reply(outcome, this::view);
  }

  private Map<String, ?> view(Deadline deadline) {
    return DeadlineView.of(deadline, desk.clock().instant());
  }
}
