package org.replyby.staffapi;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.MatterId;
import org.replyby.model.OfficialId;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.DisclosureFields;
import org.replyby.staff.fields.WithholdingFields;
import org.replyby.staff.views.AlertView;
import org.replyby.staff.views.DocketView;
import org.replyby.staff.views.MatterView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Refused;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;

/** What staff ask about a matter. */
record MatterDesk(Desk desk) {
  static final String OFFICIAL = "official";

  Reply show(Call call) {
    var id = call.id(MatterId::parse);
    return Outcomes.reply(desk.showMatter().head(call.principal(), id), MatterView::of);
  }

  /** Changes whom the city may tell of it. */
  Reply disclosure(Call call) {
    var id = call.id(MatterId::parse);
    var changed = Bodies.read(call, DisclosureFields::changed);
    return Outcomes.reply(
        desk.setDisclosure()
            .set(call.principal(), id, call.expected(), changed.disclosure(), changed.why()),
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
        desk.withholdTexts().withhold(call.principal(), id, call.expected(), request),
        DocketView::of);
  }

  /** Those of the matter, or of one official in it. */
  Reply alerts(Call call) {
    var id = call.id(MatterId::parse);
    var paging = Paging.of(call);
    var official = official(call.query().get(OFFICIAL));
    return paging.reply(
        desk.showPages().alerts(call.principal(), id, official, paging.place(), paging.limit()),
        "alerts",
        AlertView::of,
        Map.of("matter", id.toString()));
  }

  private static @Nullable OfficialId official(@Nullable String text) {
    try {
      return text == null ? null : OfficialId.parse(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Refused(Problem.invalidQuery(OFFICIAL, "must be an official's id"));
    }
  }
}
