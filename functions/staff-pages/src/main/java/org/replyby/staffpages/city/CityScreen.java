package org.replyby.staffpages.city;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.replyby.deadlines.Closing;
import org.replyby.model.EntryKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Page;

/**
 * Shows a city: what it is, its settings, its closed days, and what it shares. Six queries: twice
 * the city, its matters, its docket's end and lines, and its members' names.
 */
public record CityScreen(Desk desk, Templates templates, Notices notices, History history) {
  private static final int MATTERS = 100;
  private static final int MOST_CHANGES = 20;
  private static final String AFTER = "after";
  private static final Set<EntryKind> SETTINGS =
      Set.of(
          EntryKind.JURISDICTION_OPENED,
          EntryKind.JURISDICTION_CORRECTED,
          EntryKind.CLOSING_ADDED,
          EntryKind.CLOSING_REMOVED,
          EntryKind.ESCALATION_SET,
          EntryKind.SECOND_PERSON_SET,
          EntryKind.CONTACT_SET);

  public Answer show(Turn turn) {
    var id = turn.id(JurisdictionId::new);
    var after = turn.visit().query().get(AFTER);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().jurisdiction(turn.principal(), id),
        file ->
            ended.page(
                desk.showLists().matters(turn.principal(), id, List.of(), after, MATTERS),
                matters -> page(turn, file, matters)));
  }

  private Answer page(Turn turn, JurisdictionFile file, Page<Matter> matters) {
    var city = file.jurisdiction();
    var shown =
        new CityPage(
            city.id().value(),
            CityWords.done(turn.visit().query().get("done")),
            reach(file),
            file.isNobodyConfirmed() ? "unreached" : "calm",
            CityWords.settings(file),
            file.closings().stream()
                .sorted(Comparator.comparing(Closing::date))
                .map(c -> CityWords.closed(city, c))
                .toList(),
            matters.items().stream().map(CityScreen::shared).toList(),
            matters.next() == null
                ? null
                : "/cities/" + city.id() + "?" + AFTER + "=" + matters.next(),
            turn.asker().within(Right.ADMINISTER).mayAct(city.id()),
            turn.asker().within(Right.DECIDE).mayAct(city.id()),
            turn.asker().within(Right.IMPORT).mayAct(city.id()),
            history.newest(turn, file, line -> SETTINGS.contains(line.kind()), MOST_CHANGES));
    var frame = turn.frame().titled(city.name()).of(city.name());
    return Answer.html(200, templates.render("city", frame, shown));
  }

  private static String reach(JurisdictionFile file) {
    return file.isNobodyConfirmed()
        ? say("common.alerts-reach-nobody-here")
        : say("city.alerts-reach-this-city");
  }

  private static CityPage.Shared shared(Matter matter) {
    var id = matter.id().toString();
    if (matter.disclosure().isRestricted()) {
      return new CityPage.Shared(id, matter.title(), say("city.restricted-it-is-never"), null);
    }
    var sharing = matter.sharing();
    return sharing == null
        ? new CityPage.Shared(id, matter.title(), say("city.others-see-nothing"), null)
        : new CityPage.Shared(
            id, matter.title(), CityWords.sees(sharing.shares()), sharing.campaign().value());
  }
}
