package org.replyby.staffapi;

import org.replyby.model.DocketId;
import org.replyby.staff.Desk;
import org.replyby.staff.views.DocketView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;

/** What staff ask about a docket: a matter's, or a jurisdiction's own. */
record DocketDesk(Desk desk) {
  static final String VERIFY = "verify";

  /** A page of the docket, or whether the whole of it holds. */
  Reply docket(Call call, DocketId id) {
    return switch (call.query().getOrDefault(VERIFY, "false")) {
      case "true" -> verified(call, id);
      case "false" -> page(call, id);
      default -> Problem.invalidQuery(VERIFY, "must be true or false");
    };
  }

  private Reply page(Call call, DocketId id) {
    var paging = Paging.of(call);
    var found = desk.showPages().entries(call.principal(), id, paging.place(), paging.limit());
    return paging.reply(found, "entries", DocketView::line, p -> DocketView.of(id, p));
  }

  private Reply verified(Call call, DocketId id) {
    if (call.query().containsKey(Paging.CURSOR)) {
      return Problem.invalidQuery(
          Paging.CURSOR, "cannot be combined with verify=true, which reads from the start");
    }
    return Outcomes.reply(desk.verifyDocket().verify(call.principal(), id), DocketView::of);
  }
}
