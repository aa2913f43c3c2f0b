package org.replyby.staffapi;

import org.replyby.model.JurisdictionId;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.ClosingFields;
import org.replyby.staff.fields.EscalationFields;
import org.replyby.staff.fields.JurisdictionFields;
import org.replyby.staff.views.EscalationView;
import org.replyby.staff.views.JurisdictionView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;

/** What staff ask about a jurisdiction. */
record JurisdictionDesk(Desk desk) {
  Reply open(Call call) {
    var id = call.id(JurisdictionId::new);
    var jurisdiction = Bodies.read(call, body -> JurisdictionFields.of(id, body));
    return Outcomes.reply(
        desk.openJurisdiction().open(call.principal(), call.expected(), jurisdiction),
        JurisdictionView::alone,
        opened -> "/v1/jurisdictions/" + opened.jurisdiction().id());
  }

  Reply show(Call call) {
    var id = call.id(JurisdictionId::new);
    return Outcomes.reply(
        desk.showMatter().jurisdiction(call.principal(), id), JurisdictionView::of);
  }

  /** Who changed what about its officials, addresses, settings and closed days. */
  Reply docket(Call call) {
    return new DocketDesk(desk).docket(call, call.id(JurisdictionId::new));
  }

  Reply escalation(Call call) {
    var id = call.id(JurisdictionId::new);
    return Outcomes.reply(desk.showMatter().jurisdiction(call.principal(), id), EscalationView::of);
  }

  Reply setEscalation(Call call) {
    var id = call.id(JurisdictionId::new);
    var policy = Bodies.read(call, EscalationFields::of);
    return Outcomes.reply(
        desk.setEscalation().set(call.principal(), id, call.expected(), policy),
        EscalationView::of);
  }

  /** Whether a second person has to confirm that a deadline is closed. */
  Reply setSecondPerson(Call call) {
    var id = call.id(JurisdictionId::new);
    var wanted = Bodies.read(call, ClosingFields::secondPerson);
    return Outcomes.reply(
        desk.setSecondPerson().set(call.principal(), id, call.expected(), wanted),
        JurisdictionView::secondPerson);
  }
}
