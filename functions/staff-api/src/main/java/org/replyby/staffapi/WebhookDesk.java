package org.replyby.staffapi;

import java.util.List;
import java.util.Map;
import org.replyby.model.JurisdictionId;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.staff.Desk;
import org.replyby.staff.webhooks.WebhookFields;
import org.replyby.staff.webhooks.WebhookView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.webhooks.WebhookStanding;

/** What administrators ask about the systems of their city that are told of its matters. */
record WebhookDesk(Desk desk) {
  /** The answer about a new webhook is the only one with the secret. */
  Reply open(Call call) {
    var jurisdiction = call.id(JurisdictionId::new);
    var request = Bodies.read(call, body -> WebhookFields.of(jurisdiction, body));
    var outcome = desk.webhooks().open().open(call.principal(), request);
    return outcome instanceof Outcome.Found<Webhook>
        ? Outcomes.reply(outcome, WebhookView::of)
        : Outcomes.reply(
            outcome, WebhookView::withSecret, webhook -> "/v1/webhooks/" + webhook.id());
  }

  Reply list(Call call) {
    var id = call.id(JurisdictionId::new);
    var paging = Paging.of(call);
    return switch (desk.webhooks().show().of(call.principal(), id)) {
      case Outcome.Found<List<WebhookStanding>>(var all) ->
          paging.listed(
              paging.within(all.stream().map(WebhookStanding::webhook).toList()),
              "webhooks",
              WebhookView::of,
              Map.of());
      case Outcome<List<WebhookStanding>> other -> Outcomes.reply(other, none -> Map.of());
    };
  }

  Reply show(Call call) {
    var id = call.id(WebhookId::parse);
    return Outcomes.reply(desk.webhooks().show().one(call.principal(), id), WebhookView::of);
  }

  /** The answer is the only one with the new secret. */
  Reply changeSecret(Call call) {
    var id = call.id(WebhookId::parse);
    return Outcomes.reply(
        desk.webhooks().change().changeSecret(call.principal(), id, call.expected()),
        WebhookView::withSecret);
  }

  Reply test(Call call) {
    var id = call.id(WebhookId::parse);
    return Outcomes.reply(desk.webhooks().change().test(call.principal(), id), WebhookView::of);
  }

  Reply end(Call call) {
    var id = call.id(WebhookId::parse);
    return Outcomes.reply(
        desk.webhooks().change().end(call.principal(), id, call.expected()), WebhookView::of);
  }
}
