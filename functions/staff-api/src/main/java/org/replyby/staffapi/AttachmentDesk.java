package org.replyby.staffapi;

import java.util.Map;
import org.replyby.model.AttachmentId;
import org.replyby.model.MatterId;
import org.replyby.staff.Desk;
import org.replyby.staff.attachments.AttachmentFields;
import org.replyby.staff.attachments.AttachmentView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;

/** What staff ask about the files of a matter. No file passes through here. */
record AttachmentDesk(Desk desk) {
  Reply add(Call call) {
    var matter = call.id(MatterId::parse);
    var key = call.idempotencyKey();
    var request = Bodies.read(call, body -> AttachmentFields.of(key, body, null));
    return Outcomes.reply(
        desk.attachments().add().add(call.principal(), matter, request),
        AttachmentView::added,
        added -> AttachmentView.path(added.attachment()));
  }

  Reply list(Call call) {
    var matter = call.id(MatterId::parse);
    var paging = Paging.of(call);
    return paging.reply(
        desk.attachments().show().list(call.principal(), matter, paging.place(), paging.limit()),
        "documents",
        AttachmentView::of,
        Map.of("matter", matter.toString()));
  }

  Reply show(Call call) {
    var id = call.id(AttachmentId::parse);
    return Outcomes.reply(desk.attachments().show().one(call.principal(), id), AttachmentView::of);
  }

  /** Nobody gets the file any more. */
  Reply withdraw(Call call) {
    var id = call.id(AttachmentId::parse);
    var request = Bodies.read(call, AttachmentFields::withdrawal);
    return Outcomes.reply(
        desk.attachments().withdraw().withdraw(call.principal(), id, call.expected(), request),
        AttachmentView::of);
  }

  /** Where the file can be fetched, for a few minutes. */
  Reply content(Call call) {
    var id = call.id(AttachmentId::parse);
    return Outcomes.reply(
        desk.attachments().show().link(call.principal(), id), AttachmentView::link);
  }
}
