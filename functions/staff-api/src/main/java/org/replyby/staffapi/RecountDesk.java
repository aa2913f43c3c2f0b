package org.replyby.staffapi;

import org.replyby.model.RecountId;
import org.replyby.staffapi.fields.RecountFields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.RecountView;

/** What staff ask about changes that move dates. */
record RecountDesk(Desk desk) {
  Reply preview(Call call) {
    return Bodies.read(
        call,
        RecountFields::change,
        change ->
            Outcomes.reply(
                desk.recountDeadlines().preview(call.principal(), change), RecountView::preview));
  }

  Reply apply(Call call) {
    return Bodies.read(
        call,
        RecountFields::applied,
        applied ->
            Outcomes.reply(
                desk.recountDeadlines().apply(call.principal(), applied.change(), applied.token()),
                RecountView::of,
                job -> "/v1/recounts/" + job.id()));
  }

  Reply show(Call call) {
    return call.about(
        RecountId::parse,
        id -> Outcomes.reply(desk.recountDeadlines().show(call.principal(), id), RecountView::of));
  }
}
