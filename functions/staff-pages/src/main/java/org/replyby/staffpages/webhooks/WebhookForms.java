package org.replyby.staffpages.webhooks;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.staff.Desk;
import org.replyby.staff.webhooks.WebhookFields;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.webhooks.OpenWebhook;
import org.replyby.usecases.webhooks.ShowWebhooks.WithSendings;

/** What administrators do with webhooks. */
public record WebhookForms(Desk desk, WebhooksScreen screen) {
  private static final String URL = "url";
  private static final String TOPICS = "topics";

  /** {@code isNew} is false for one that was open already. */
  public record Opened(Webhook webhook, boolean isNew) {}

  public ChangeForm<OpenWebhook.Request, Opened> open() {
    return new ChangeForm<>(
        turn ->
            desk.showMatter().jurisdiction(turn.principal(), turn.id(JurisdictionId::new))
                    instanceof Outcome.Found<JurisdictionFile>(var file)
                ? new Outcome.Found<>(opening(file))
                : new Outcome.Missing<>(),
        WebhookForms::json,
        (turn, fields) -> WebhookFields.of(turn.id(JurisdictionId::new), fields),
        (turn, expected, request) -> opened(desk.webhooks().open().open(turn.principal(), request)),
        (turn, opened) -> screen.opened(turn, opened.webhook(), opened.isNew()));
  }

  private static FormPage opening(JurisdictionFile file) {
    var all = WebhookWords.TOPICS.stream().map(Choice::code).toList();
    return form(
            file,
            say("webhooks.open-a-webhook"),
            List.of(
                Control.text(URL, say("webhooks.address")).hint(say("webhooks.address.hint")),
                Control.checkboxes(TOPICS, say("webhooks.told-of"), WebhookWords.TOPICS)
                    .values(all)),
            say("webhooks.open-the-webhook"))
        .intro(say("webhooks.what-is-sent"), say("webhooks.the-next-page-shows-the-secret"));
  }

  /** No topic is a fault here, and not all of them. */
  private static Map<String, Object> json(Form form) {
    var body = new FormBody(form).required(URL).lists(TOPICS);
    return (body.json().containsKey(TOPICS) ? body : body.with(TOPICS, List.of())).json();
  }

  /** A page has a link in place of the API's own way out. */
  private static Outcome<Opened> opened(Outcome<Webhook> outcome) {
    return switch (outcome) {
      case Outcome.Created<Webhook>(var webhook) ->
          new Outcome.Created<>(new Opened(webhook, true));
      case Outcome.Found<Webhook>(var webhook) -> new Outcome.Found<>(new Opened(webhook, false));
      case Outcome.Contradicted<Webhook>(var why) ->
          new Outcome.Contradicted<>(why.replaceFirst(" \\(DELETE [^)]*\\)", ""));
      case Outcome.Busy<Webhook>(var after, var done) -> new Outcome.Busy<>(after, done);
      case Outcome<Webhook> other -> new Outcome.Missing<>();
    };
  }

  public ChangeForm<String, Webhook> test() {
    return change(
        (file, webhook) ->
            form(webhook, file, say("webhooks.send-a-test"), say("webhooks.send-the-test"))
                .intro(say("webhooks.what-a-test-is")),
        (turn, expected, none) ->
            desk.webhooks().change().test(turn.principal(), turn.id(WebhookId::parse)),
        (turn, webhook) -> Answer.seeOther("/webhooks/" + webhook.id() + "?done=test"));
  }

  public ChangeForm<String, Webhook> secret() {
    return change(
        (file, webhook) ->
            form(webhook, file, say("webhooks.change-the-secret"), say("webhooks.make-a-secret"))
                .intro(
                    say("webhooks.old-secret-for-a-day"),
                    say("webhooks.the-next-page-shows-the-secret"))
                .tag(Tags.of(webhook)),
        (turn, expected, none) ->
            desk.webhooks()
                .change()
                .changeSecret(turn.principal(), turn.id(WebhookId::parse), expected),
        screen::changed);
  }

  public ChangeForm<String, Webhook> end() {
    return change(
        (file, webhook) ->
            form(webhook, file, say("webhooks.end-the-webhook"), say("webhooks.end-this-webhook"))
                .intro(say("webhooks.goes-to", webhook.url()), say("webhooks.what-ending-does"))
                .tag(Tags.of(webhook))
                .danger(),
        (turn, expected, none) ->
            desk.webhooks().change().end(turn.principal(), turn.id(WebhookId::parse), expected),
        (turn, webhook) ->
            Answer.seeOther("/cities/" + webhook.id().jurisdiction() + "/webhooks?done=ended"));
  }

  private interface Described {
    FormPage of(JurisdictionFile file, Webhook webhook);
  }

  private ChangeForm<String, Webhook> change(
      Described page,
      ChangeForm.Change<String, Webhook> change,
      BiFunction<Turn, Webhook, Answer> done) {
    return new ChangeForm<>(
        turn -> {
          var id = turn.id(WebhookId::parse);
          return desk.webhooks().show().one(turn.principal(), id)
                      instanceof Outcome.Found<WithSendings>(var shown)
                  && desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction())
                      instanceof Outcome.Found<JurisdictionFile>(var file)
              ? new Outcome.Found<>(page.of(file, shown.webhook()))
              : new Outcome.Missing<>();
        },
        form -> new FormBody(form).json(),
        (turn, fields) -> () -> "",
        change,
        done);
  }

  private static FormPage form(
      Webhook webhook, JurisdictionFile file, String title, String button) {
    var own = new Crumb("/webhooks/" + webhook.id(), webhook.url().getHost());
    var city = file.jurisdiction();
    return FormPage.of(title, city.name(), List.of(list(file), own), List.of(), button);
  }

  private static FormPage form(
      JurisdictionFile file, String title, List<Control> controls, String button) {
    var city = file.jurisdiction();
    var crumbs = List.of(new Crumb("/cities/" + city.id(), city.name()), list(file));
    return FormPage.of(title, city.name(), crumbs, controls, button);
  }

  private static Crumb list(JurisdictionFile file) {
    return new Crumb("/cities/" + file.jurisdiction().id() + "/webhooks", say("webhooks.webhooks"));
  }
}
