package org.replyby.staffapi;

import org.replyby.model.OfficialId;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.SubscriptionFields;
import org.replyby.staff.views.OfficialView;
import org.replyby.staff.views.SubscriptionView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.usecases.docket.Outcome;

/** What staff ask about subscriptions. */
record SubscriptionDesk(Desk desk) {
  Reply subscribe(Call call) {
    var id = call.id(OfficialId::parse);
    var address = Bodies.read(call, body -> SubscriptionFields.address(body, desk.phones()));
    return reply(desk.subscribe().subscribe(call.principal(), id, address));
  }

  Reply list(Call call) {
    var id = call.id(OfficialId::parse);
    return Outcomes.reply(
        desk.showSubscriptions().show(call.principal(), id),
        official -> OfficialView.withSubscriptions(official, desk.clock().instant()));
  }

  Reply show(Call call) {
    var id = call.id(SubscriptionId::parse);
    return reply(desk.showSubscriptions().one(call.principal(), id));
  }

  Reply confirm(Call call) {
    var id = call.id(SubscriptionId::parse);
    var confirm = desk.confirmSubscription();
    return reply(
        switch (Bodies.read(call, SubscriptionFields::proof)) {
          case SubscriptionFields.Proof.Code(var digits) ->
              confirm.byCode(call.principal(), id, call.expected(), digits);
          case SubscriptionFields.Proof.Link(var link) ->
              confirm.byLink(call.principal(), id, call.expected(), link);
        });
  }

  Reply test(Call call) {
    var id = call.id(SubscriptionId::parse);
    return Outcomes.reply(desk.sendTest().send(call.principal(), id), SubscriptionView::tested);
  }

  Reply cancel(Call call) {
    var id = call.id(SubscriptionId::parse);
    return reply(desk.cancelSubscription().cancel(call.principal(), id, call.expected()));
  }

  private Reply reply(Outcome<Subscription> outcome) {
    return Outcomes.reply(
        outcome,
        subscription -> SubscriptionView.of(subscription, desk.clock().instant()),
        created -> "/v1/subscriptions/" + created.id());
  }
}
