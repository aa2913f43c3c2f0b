package org.replyby.staffapi;

import org.replyby.model.MatterId;
import org.replyby.model.exports.ExportId;
import org.replyby.staff.Desk;
import org.replyby.staff.exports.ExportFields;
import org.replyby.staff.exports.ExportView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;

/** A whole matter as a file, with its papers, which is written while nobody waits. */
record ExportDesk(Desk desk) {
  Reply ask(Call call) {
    var matter = call.id(MatterId::parse);
    var key = call.idempotencyKey().orElse(null);
    boolean withoutPrivileged = Bodies.read(call, ExportFields::of);
    return Outcomes.reply(
        desk.exports().ask().ask(call.principal(), matter, withoutPrivileged, key),
        ExportView::of,
        ExportView::path);
  }

  Reply show(Call call) {
    var id = call.id(ExportId::parse);
    return Outcomes.reply(desk.exports().show().one(call.principal(), id), ExportView::of);
  }
}
