package org.replyby.staffapi;

import java.util.Map;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.OfficialFields;
import org.replyby.staff.views.OfficialView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;

/** What staff ask about officials. */
record OfficialDesk(Desk desk) {
  Reply register(Call call) {
    var jurisdiction = call.id(JurisdictionId::new);
    var key = call.idempotencyKey();
    var request = Bodies.read(call, body -> OfficialFields.of(jurisdiction, key, body));
    return Outcomes.reply(
        desk.registerOfficial().register(call.principal(), request),
        OfficialView::of,
        official -> "/v1/officials/" + official.id());
  }

  Reply list(Call call) {
    var id = call.id(JurisdictionId::new);
    var paging = Paging.of(call);
    return switch (desk.showMatter().jurisdiction(call.principal(), id)) {
      case Outcome.Found<JurisdictionFile>(var file) ->
          paging.listed(paging.within(file.officials()), "officials", OfficialView::of, Map.of());
      case Outcome<JurisdictionFile> other -> Outcomes.reply(other, none -> Map.of());
    };
  }

  Reply show(Call call) {
    var id = call.id(OfficialId::parse);
    return Outcomes.reply(desk.showMatter().official(call.principal(), id), OfficialView::of);
  }

  /** Whether the official gets the weekly digest. */
  Reply digest(Call call) {
    var id = call.id(OfficialId::parse);
    var wanted = Bodies.read(call, OfficialFields::digest);
    return Outcomes.reply(
        desk.setDigest().set(call.principal(), id, call.expected(), wanted), OfficialView::of);
  }

  /** Whether the official may confirm dates as a city attorney. */
  Reply attorney(Call call) {
    var id = call.id(OfficialId::parse);
    var attorney = Bodies.read(call, OfficialFields::attorney);
    return Outcomes.reply(
        desk.markAttorney().mark(call.principal(), id, call.expected(), attorney),
        OfficialView::of);
  }

  /** Another name, role, tier or least severity. */
  Reply edit(Call call) {
    var id = call.id(OfficialId::parse);
    var edit = Bodies.read(call, OfficialFields::edit);
    return Outcomes.reply(
        desk.editOfficial().edit(call.principal(), id, call.expected(), edit), OfficialView::of);
  }

  Reply leave(Call call) {
    var id = call.id(OfficialId::parse);
    var leave = Bodies.read(call, OfficialFields::leave);
    return Outcomes.reply(
        desk.setLeave().set(call.principal(), id, call.expected(), leave), OfficialView::of);
  }

  Reply endLeave(Call call) {
    var id = call.id(OfficialId::parse);
    return Outcomes.reply(
        desk.setLeave().set(call.principal(), id, call.expected(), null), OfficialView::of);
  }

  Reply retire(Call call) {
    var id = call.id(OfficialId::parse);
    var successor = Bodies.read(call, OfficialFields::successor);
    return Outcomes.reply(
        desk.retireOfficial().retire(call.principal(), id, call.expected(), successor),
        OfficialView::of);
  }
}
