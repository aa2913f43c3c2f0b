package org.replyby.staffpages.officials;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Official;
import org.replyby.model.Right;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.model.Tier;
import org.replyby.model.chain.DocketEntry;
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
 * Shows who is told in a city. Four queries; the states of addresses are those that the service
 * learned last, in the last hour at most.
 */
public record OfficialsScreen(Desk desk, Templates templates, Notices notices, History history) {
  private static final int MOST_CHANGES = 20;

  public Answer show(Turn turn) {
    var id = turn.id(JurisdictionId::new);
    return new Ended(notices, turn.frame())
        .page(desk.showMatter().jurisdiction(turn.principal(), id), file -> page(turn, file));
  }

  private Answer page(Turn turn, JurisdictionFile file) {
    var city = file.jurisdiction();
    var canChange = turn.asker().within(Right.ADMINISTER).mayAct(city.id());
    var shown =
        new OfficialsPage(
            city.id().value(),
            List.of(
                new Crumb("/cities", say("common.cities")),
                new Crumb("/cities/" + city.id(), city.name())),
            PersonWords.done(turn.visit().query().get("done")),
            PersonWords.reached(file.officials()),
            PersonWords.worst(file.officials()),
            Arrays.stream(Tier.values()).map(t -> group(turn, t, file, canChange)).toList(),
            canChange,
            history.newest(turn, file, OfficialsScreen::isOfOfficial, MOST_CHANGES));
    var frame = turn.frame().titled(say("common.officials")).of(city.name());
    return Answer.html(200, templates.render("officials", frame, shown));
  }

  private static boolean isOfOfficial(DocketEntry line) {
    return line.details().containsKey("official") && !line.details().containsKey("member");
  }

  private static OfficialsPage.Group group(
      Turn turn, Tier tier, JurisdictionFile file, boolean canChange) {
    return new OfficialsPage.Group(
        PersonWords.tier(tier),
        PersonWords.when(tier),
        file.officials().stream()
            .filter(o -> o.tier() == tier)
            .sorted(Comparator.comparing(Official::name))
            .map(o -> row(turn, o, file, canChange))
            .toList());
  }

  private static OfficialsPage.Row row(
      Turn turn, Official official, JurisdictionFile file, boolean canChange) {
    var zone = file.jurisdiction().zone();
    var today = LocalDate.ofInstant(turn.now(), zone);
    return new OfficialsPage.Row(
        official.id().toString(),
        official.name(),
        official.role(),
        PersonWords.marks(official, today),
        canChange
            ? official.subscriptions().stream()
                .filter(OfficialsScreen::isShown)
                .map(
                    s ->
                        new OfficialsPage.AddressLine(
                            s.address().endpoint(), AddressWords.of(s, turn.now(), zone).state()))
                .toList()
            : List.of());
  }

  /** What staff removed is on the official's own page. */
  private static boolean isShown(Subscription subscription) {
    return !(subscription.state() instanceof SubscriptionState.Cancelled);
  }
}
