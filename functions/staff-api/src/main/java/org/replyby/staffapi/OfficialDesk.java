package org.replyby.staffapi;

import java.util.Map;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.staffapi.fields.OfficialFields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.OfficialView;

/** What staff ask about officials. */
record OfficialDesk(Desk desk) {
  Reply register(Call call) {
    var jurisdiction = call.id(JurisdictionId::new);
    var key = call.idempotencyKey();
    var request = Bodies.read(call, body -> OfficialFields.of(jurisdiction, key, body));
    return Outcomes.reply(
        desk.registerOfficial().register(call.principal(), request),
        OfficialView::of,
        official -> subscriptions(official.id()));
  }

  Reply list(Call call) {
    var id = call.id(JurisdictionId::new);
    return Outcomes.reply(
        desk.showMatter().jurisdiction(call.principal(), id),
        file -> Map.of("officials", OfficialView.of(file.officials())));
  }

  /** Whether the official gets the weekly digest. */
  Reply digest(Call call) {
    var id = call.id(OfficialId::parse);
    var wanted = Bodies.read(call, OfficialFields::digest);
    return Outcomes.reply(desk.setDigest().set(call.principal(), id, wanted), OfficialView::of);
  }

  /** Whether the official may confirm dates as a city attorney. */
  Reply attorney(Call call) {
    var id = call.id(OfficialId::parse);
    var attorney = Bodies.read(call, OfficialFields::attorney);
    return Outcomes.reply(
        desk.markAttorney().mark(call.principal(), id, attorney), OfficialView::of);
  }

  /** Another name, role, tier or least severity. */
  Reply edit(Call call) {
    var id = call.id(OfficialId::parse);
    var edit = Bodies.read(call, OfficialFields::edit);
    return Outcomes.reply(desk.editOfficial().edit(call.principal(), id, edit), OfficialView::of);
  }

  Reply leave(Call call) {
    var id = call.id(OfficialId::parse);
    var leave = Bodies.read(call, OfficialFields::leave);
    return Outcomes.reply(desk.setLeave().set(call.principal(), id, leave), OfficialView::of);
  }

  Reply endLeave(Call call) {
    var id = call.id(OfficialId::parse);
    return Outcomes.reply(desk.setLeave().set(call.principal(), id, null), OfficialView::of);
  }

  Reply retire(Call call) {
    var id = call.id(OfficialId::parse);
    var successor = Bodies.read(call, OfficialFields::successor);
    return Outcomes.reply(
        desk.retireOfficial().retire(call.principal(), id, successor), OfficialView::of);
  }

  /** An official is shown together with the subscriptions, and nowhere alone. */
  static String subscriptions(OfficialId id) {
    return "/v1/officials/" + id + "/subscriptions";
  }
}
