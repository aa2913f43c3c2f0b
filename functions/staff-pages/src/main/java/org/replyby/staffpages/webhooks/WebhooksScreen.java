package org.replyby.staffpages.webhooks;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.model.webhooks.Standing;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.webhooks.ShowWebhooks.WithSendings;
import org.replyby.usecases.webhooks.WebhookStanding;

/**
 * Shows the webhooks of a city, with two queries, and one of them with what was sent to it lately,
 * with two queries and a read.
 */
public record WebhooksScreen(Desk desk, Templates templates, Notices notices) {
  public Answer list(Turn turn) {
    var id = turn.id(JurisdictionId::new);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().jurisdiction(turn.principal(), id),
        file ->
            ended.page(
                desk.webhooks().show().of(turn.principal(), id), all -> list(turn, file, all)));
  }

  private Answer list(Turn turn, JurisdictionFile file, List<WebhookStanding> all) {
    var city = file.jurisdiction();
    var rows = all.stream().map(one -> row(one, file)).toList();
    var crumbs =
        List.of(
            new Crumb("/cities", say("common.cities")),
            new Crumb("/cities/" + city.id(), city.name()));
    var shown = new WebhooksPage(city.id().value(), crumbs, done(turn), rows);
    var frame = turn.frame().titled(say("webhooks.webhooks")).of(city.name());
    return Answer.html(200, templates.render("webhooks", frame, shown));
  }

  private static WebhooksPage.Row row(WebhookStanding one, JurisdictionFile file) {
    var webhook = one.webhook();
    return new WebhooksPage.Row(
        webhook.id().toString(),
        webhook.url().toString(),
        WebhookWords.count(webhook.topics()),
        WebhookWords.mark(one.standing()),
        one.standing().equals(Standing.UP_TO_DATE) ? "done" : WebhookWords.look(one.standing()),
        WebhookWords.state(one.standing(), file.jurisdiction().zone()));
  }

  private static @Nullable String done(Turn turn) {
    return switch (turn.visit().query().getOrDefault("done", "")) {
      case "ended" -> say("webhooks.ended");
      case "test" -> say("webhooks.test-asked-for");
      default -> null;
    };
  }

  public Answer show(Turn turn) {
    return one(turn, turn.id(WebhookId::parse), done(turn), null);
  }

  /** The only page that shows a secret; {@code isNew} is false if somebody saw it before. */
  Answer opened(Turn turn, Webhook webhook, boolean isNew) {
    return isNew
        ? one(turn, webhook.id(), say("webhooks.opened"), webhook.secret().text())
        : one(turn, webhook.id(), say("webhooks.opened-before"), null);
  }

  Answer changed(Turn turn, Webhook webhook) {
    return one(turn, webhook.id(), say("webhooks.secret-changed"), webhook.secret().text());
  }

  private Answer one(Turn turn, WebhookId id, @Nullable String done, @Nullable String secret) {
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction()),
        file ->
            ended.page(
                desk.webhooks().show().one(turn.principal(), id),
                shown -> one(turn, file, shown, done, secret)));
  }

  private Answer one(
      Turn turn,
      JurisdictionFile file,
      WithSendings shown,
      @Nullable String done,
      @Nullable String secret) {
    var city = file.jurisdiction();
    var webhook = shown.webhook();
    var own = "/cities/" + city.id();
    var page =
        new WebhookPage(
            webhook.id().toString(),
            List.of(
                new Crumb(own, city.name()),
                new Crumb(own + "/webhooks", say("webhooks.webhooks"))),
            done,
            secret,
            WebhookWords.mark(shown.standing())
                + ". "
                + WebhookWords.state(shown.standing(), city.zone()),
            WebhookWords.look(shown.standing()),
            WebhookWords.test(webhook, shown.sendings(), city.zone()),
            webhook.testAt() != null,
            WebhookWords.facts(webhook, turn.now(), city.zone()),
            WebhookWords.topics(webhook.topics()),
            shown.sendings().stream().map(s -> WebhookWords.row(s, city.zone())).toList());
    var frame = turn.frame().titled(say("webhooks.webhook-at", webhook.url().getHost()));
    return Answer.html(200, templates.render("webhook", frame.of(city.name()), page));
  }
}
