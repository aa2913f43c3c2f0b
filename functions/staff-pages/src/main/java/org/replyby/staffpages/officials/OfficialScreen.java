package org.replyby.staffpages.officials;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Right;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * Shows an official. For who keeps the addresses, Amazon SNS is asked about each, and the visitor's
 * other cities are looked through for them: one query for each city.
 */
public record OfficialScreen(Desk desk, Templates templates, Notices notices, History history) {
  private static final int MOST_CHANGES = 20;
  private static final Pattern MESSAGE = Pattern.compile("[0-9a-f-]{36}");

  public Answer show(Turn turn) {
    var id = turn.id(OfficialId::parse);
    var keeps = turn.asker().within(Right.ADMINISTER);
    var canChange = keeps.mayAct(id.jurisdiction());
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        canChange
            ? desk.showSubscriptions().show(keeps, id)
            : desk.showMatter().official(turn.principal(), id),
        official ->
            ended.page(
                desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction()),
                file -> page(turn, official, file, canChange)));
  }

  private Answer page(Turn turn, Official official, JurisdictionFile file, boolean canChange) {
    var city = file.jurisdiction();
    var name = official.id().name();
    var shown =
        new OfficialPage(
            official.id().toString(),
            List.of(
                new Crumb("/cities/" + city.id(), city.name()),
                new Crumb("/cities/" + city.id() + "/officials", say("common.officials"))),
            done(turn, official),
            status(official),
            official.isReachable() || official.retirement() != null ? "calm" : "unreached",
            PersonWords.facts(official, file),
            canChange
                ? official.subscriptions().stream().map(s -> row(turn, s, file)).toList()
                : List.of(),
            canChange ? new Elsewhere(desk).sentences(turn, official) : List.of(),
            canChange,
            official.retirement() != null,
            official.leave() != null,
            official.digest(),
            official.attorney(),
            history.newest(
                turn, file, line -> name.equals(line.details().get("official")), MOST_CHANGES));
    var frame = turn.frame().titled(official.name()).of(city.name());
    return Answer.html(200, templates.render("official", frame, shown));
  }

  private static @Nullable String done(Turn turn, Official official) {
    var query = turn.visit().query();
    var code = query.get("done");
    return "test".equals(code)
        ? tested(official, query.getOrDefault("to", ""), query.getOrDefault("message", ""))
        : PersonWords.done(code);
  }

  /** Amazon SNS accepted a test; nothing of the query is shown but an id in its form. */
  private static @Nullable String tested(Official official, String to, String message) {
    return official.subscriptions().stream()
        .filter(s -> s.id().name().equals(to) && MESSAGE.matcher(message).matches())
        .findFirst()
        .map(
            s ->
                say(
                    "officials.amazon-sns-accepted",
                    s.address().endpoint(),
                    message,
                    official.name()))
        .orElse(null);
  }

  private static String status(Official official) {
    if (official.retirement() != null) {
      return say("officials.has-retired-and-gets", official.name());
    }
    var confirmed = official.subscriptions().stream().filter(Subscription::isConfirmed).count();
    return confirmed == 0
        ? say("officials.alerts-do-not-reach", official.name())
        : say(
            "officials.alerts-go-to",
            official.name(),
            counted("officials.confirmed-addresses", confirmed));
  }

  private static OfficialPage.AddressRow row(
      Turn turn, Subscription subscription, JurisdictionFile file) {
    var words = AddressWords.of(subscription, turn.now(), file.jurisdiction().zone());
    return new OfficialPage.AddressRow(
        subscription.id().toString(),
        subscription.address() instanceof Address.Email
            ? say("officials.medium-email")
            : say("common.phone"),
        subscription.address().endpoint(),
        words.state(),
        words.why(),
        subscription.isConfirmed(),
        proof(subscription.state()),
        again(subscription),
        isOn(subscription.state()));
  }

  /** What proves that its holder agrees, as far as staff can enter it. */
  private static @Nullable String proof(SubscriptionState state) {
    return switch (state) {
      case SubscriptionState.CodeSent s -> say("officials.enter-the-code");
      case SubscriptionState.Pending s -> say("officials.paste-the-link");
      case SubscriptionState.Confirmed s -> null;
      case SubscriptionState.Confirming s -> null;
      case SubscriptionState.Cancelling s -> null;
      case SubscriptionState.Cancelled s -> null;
      case SubscriptionState.Expired s -> null;
      case SubscriptionState.OptedOut s -> null;
    };
  }

  private static boolean isOn(SubscriptionState state) {
    return switch (state) {
      case SubscriptionState.CodeSent s -> true;
      case SubscriptionState.Pending s -> true;
      case SubscriptionState.Confirmed s -> true;
      case SubscriptionState.Confirming s -> true;
      case SubscriptionState.Cancelling s -> false;
      case SubscriptionState.Cancelled s -> false;
      case SubscriptionState.Expired s -> false;
      case SubscriptionState.OptedOut s -> false;
    };
  }

  private static String again(Subscription subscription) {
    var ended = !isOn(subscription.state());
    var sends = subscription.state() instanceof SubscriptionState.CodeSent;
    return ended || sends
        ? (subscription.address() instanceof Address.Email ? "email" : "phone")
        : "";
  }
}
