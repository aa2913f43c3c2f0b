package org.replyby.staffapi;

import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.staffapi.fields.SubscriptionFields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.OfficialView;
import org.replyby.staffapi.views.SubscriptionView;
import org.replyby.usecases.docket.Outcome;

/** What staff ask about subscriptions. */
record SubscriptionDesk(Desk desk) {
  Reply subscribe(Call call) {
    return call.about(
        OfficialId::parse,
        id ->
            Bodies.read(
                call,
                SubscriptionFields::address,
                address -> reply(desk.subscribe().subscribe(call.principal(), id, address))));
  }

  Reply list(Call call) {
    return call.about(
        OfficialId::parse,
        id ->
            Outcomes.reply(
                desk.showSubscriptions().show(call.principal(), id),
                OfficialView::withSubscriptions));
  }

  Reply confirm(Call call) {
    return call.about(
        SubscriptionId::parse,
        id ->
            Bodies.read(
                call,
                SubscriptionFields::proof,
                proof -> reply(confirmed(call.principal(), id, proof))));
  }

  Reply cancel(Call call) {
    return call.about(
        SubscriptionId::parse, id -> reply(desk.cancelSubscription().cancel(call.principal(), id)));
  }

  private Outcome<Subscription> confirmed(
      Principal principal, SubscriptionId id, SubscriptionFields.Proof proof) {
    return switch (proof) {
      case SubscriptionFields.Proof.Code(var digits) ->
          desk.confirmSubscription().byCode(principal, id, digits);
      case SubscriptionFields.Proof.Link(var link) ->
          desk.confirmSubscription().byLink(principal, id, link);
    };
  }

  private static Reply reply(Outcome<Subscription> outcome) {
    return Outcomes.reply(
        outcome,
        SubscriptionView::of,
        created -> OfficialDesk.subscriptions(created.id().official()));
  }
}
