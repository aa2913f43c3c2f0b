package org.replyby.staffapi;

import java.util.Map;
import org.replyby.model.CampaignId;
import org.replyby.model.MatterId;
import org.replyby.staff.Desk;
import org.replyby.staff.sharing.CampaignView;
import org.replyby.staff.sharing.SharingFields;
import org.replyby.staff.views.MatterView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;

/** What jurisdictions share with others. */
record CampaignDesk(Desk desk) {
  /** Opens a campaign, or gives it another name. */
  Reply set(Call call) {
    var id = call.id(CampaignId::new);
    var name = Bodies.read(call, SharingFields::name);
    return Outcomes.reply(
        desk.campaigns().set().set(call.principal(), id, call.expected(), name),
        CampaignView::of,
        opened -> "/v1/campaigns/" + opened.id());
  }

  /** The campaigns of which the caller may see a row. */
  Reply list(Call call) {
    var paging = Paging.of(call);
    return paging.listed(
        desk.listCampaigns().of(call.principal(), paging.place(), paging.limit()),
        "campaigns",
        CampaignView::listed,
        Map.of());
  }

  /** The rows that the caller may see. */
  Reply show(Call call) {
    var id = call.id(CampaignId::new);
    var now = desk.clock().instant();
    return desk.campaigns()
        .show()
        .of(call.principal(), id)
        .<Reply>map(file -> Reply.ok(CampaignView.of(file, now)))
        .orElse(Problem.NOT_FOUND);
  }

  /** Changes what the city shares of a matter. */
  Reply share(Call call) {
    var id = call.id(MatterId::parse);
    var wanted = Bodies.read(call, SharingFields::of);
    return Outcomes.reply(
        desk.campaigns().share().share(call.principal(), id, call.expected(), wanted.orElse(null)),
        MatterView::head);
  }
}
