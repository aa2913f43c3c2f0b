package org.replyby.staffapi;

import org.replyby.model.LetterId;
import org.replyby.model.SubpoenaId;
import org.replyby.staffapi.fields.LetterFields;
import org.replyby.staffapi.fields.SubpoenaFields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.LetterView;
import org.replyby.staffapi.views.SubpoenaView;

/** What staff ask about letters and subpoenas. */
record DemandDesk(Desk desk) {
  Reply recordLetter(Call call) {
    var key = call.idempotencyKey();
    var request = Bodies.read(call, body -> LetterFields.of(key, body));
    return Outcomes.reply(
        desk.recordLetter().record(call.principal(), request),
        recorded -> LetterView.recorded(recorded, desk.clock().instant()),
        recorded -> "/v1/letters/" + recorded.document().id());
  }

  Reply letter(Call call) {
    var id = call.id(LetterId::parse);
    return Outcomes.reply(desk.showMatter().letter(call.principal(), id), LetterView::of);
  }

  Reply recordSubpoena(Call call) {
    var key = call.idempotencyKey();
    var request = Bodies.read(call, body -> SubpoenaFields.of(key, body));
    return Outcomes.reply(
        desk.recordSubpoena().record(call.principal(), request),
        recorded -> SubpoenaView.recorded(recorded, desk.clock().instant()),
        recorded -> "/v1/subpoenas/" + recorded.document().id());
  }

  Reply subpoena(Call call) {
    var id = call.id(SubpoenaId::parse);
    return Outcomes.reply(desk.showMatter().subpoena(call.principal(), id), SubpoenaView::of);
  }
}
