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
    return call.about(
        JurisdictionId::new,
        jurisdiction ->
            call.keyed(
                key ->
                    Bodies.read(
                        call,
                        body -> OfficialFields.of(jurisdiction, key, body),
                        request ->
                            Outcomes.reply(
                                desk.registerOfficial().register(call.principal(), request),
                                OfficialView::of,
                                official -> subscriptions(official.id())))));
  }

  Reply list(Call call) {
    return call.about(
        JurisdictionId::new,
        id ->
            Outcomes.reply(
                desk.showMatter().jurisdiction(call.principal(), id),
                file -> Map.of("officials", OfficialView.of(file.officials()))));
  }

  /** Whether the official gets the weekly digest. */
  Reply digest(Call call) {
    return call.about(
        OfficialId::parse,
        id ->
            Bodies.read(
                call,
                OfficialFields::digest,
                wanted ->
                    Outcomes.reply(
                        desk.setDigest().set(call.principal(), id, wanted), OfficialView::of)));
  }

  /** An official is shown with the subscriptions, and nowhere alone. */
  static String subscriptions(OfficialId id) {
    return "/v1/officials/" + id + "/subscriptions";
  }
}
