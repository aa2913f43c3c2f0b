package org.replyby.staffapi;

import org.replyby.model.MatterId;
import org.replyby.staffapi.fields.DisclosureFields;
import org.replyby.staffapi.fields.WithholdingFields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.AlertView;
import org.replyby.staffapi.views.DocketView;
import org.replyby.staffapi.views.MatterView;

/** What staff ask about a matter. */
record MatterDesk(Desk desk) {

  Reply show(Call call) {
    var id = call.id(MatterId::parse);
    return Outcomes.reply(
        desk.showMatter().matter(call.principal(), id),
        file -> MatterView.of(file, desk.clock().instant()));
  }

  /** Changes whom the city may tell of it. */
  Reply disclosure(Call call) {
    var id = call.id(MatterId::parse);
    var changed = Bodies.read(call, DisclosureFields::changed);
    return Outcomes.reply(
        desk.setDisclosure().set(call.principal(), id, changed.disclosure(), changed.why()),
        MatterView::head);
  }

  Reply docket(Call call) {
    return new DocketDesk(desk).docket(call, call.id(MatterId::parse));
  }

  /** Deletes texts beside an entry of the docket. */
  Reply withhold(Call call) {
    var id = call.id(MatterId::parse);
    var request = Bodies.read(call, WithholdingFields::of);
    return Outcomes.reply(
        desk.withholdTexts().withhold(call.principal(), id, request), DocketView::of);
  }

  Reply alerts(Call call) {
    var id = call.id(MatterId::parse);
    var query = call.query();
    return DocketDesk.page(
        desk.showPages().alerts(call.principal(), id, query.get(DocketDesk.AFTER)),
        page -> AlertView.of(id, page));
  }
}
