package org.replyby.staffapi;

import org.replyby.model.RecalculationId;
import org.replyby.staffapi.fields.RecalculationFields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.RecalculationView;
import org.replyby.usecases.recalculating.RecalculateDeadlines;

/** What staff ask about changes that move dates. */
record RecalculationDesk(Desk desk) {
  Reply preview(Call call) {
    var change = Bodies.read(call, RecalculationFields::change);
    return Outcomes.reply(
        desk.recalculateDeadlines().preview(call.principal(), change), RecalculationView::preview);
  }

  Reply apply(Call call) {
    var applied = Bodies.read(call, RecalculationFields::applied);
    var asked =
        new RecalculateDeadlines.Asked(applied.change(), applied.token(), call.bodyHash("token"));
    return Outcomes.reply(
        desk.recalculateDeadlines().apply(call.principal(), asked),
        RecalculationView::of,
        job -> "/v1/recalculations/" + job.id());
  }

  Reply show(Call call) {
    var id = call.id(RecalculationId::parse);
    return Outcomes.reply(
        desk.recalculateDeadlines().show(call.principal(), id), RecalculationView::of);
  }
}
