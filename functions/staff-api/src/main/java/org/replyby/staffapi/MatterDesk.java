package org.replyby.staffapi;

import org.replyby.model.MatterId;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.AlertView;
import org.replyby.staffapi.views.MatterView;

/** What staff ask about a matter. */
record MatterDesk(Desk desk) {

  Reply show(Call call) {
    var id = call.id(MatterId::parse);
    return Outcomes.reply(
        desk.showMatter().matter(call.principal(), id),
        file -> MatterView.of(file, desk.clock().instant()));
  }

  Reply docket(Call call) {
    return new DocketDesk(desk).docket(call, call.id(MatterId::parse));
  }

  Reply alerts(Call call) {
    var id = call.id(MatterId::parse);
    var query = call.query();
    return DocketDesk.page(
        desk.showPages().alerts(call.principal(), id, query.get(DocketDesk.AFTER)),
        page -> AlertView.of(id, page));
  }
}
