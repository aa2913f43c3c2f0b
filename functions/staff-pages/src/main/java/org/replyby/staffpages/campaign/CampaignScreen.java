package org.replyby.staffpages.campaign;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.replyby.alerts.texts.Fact;
import org.replyby.model.CampaignId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.model.Role;
import org.replyby.model.SharedMatter;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.reading.ShowLists;
import org.replyby.usecases.sharing.Campaigns;

/**
 * Shows what the visitor may see of a campaign, and counts nothing else. One or two queries, and a
 * request for the names of each 100 cities.
 */
public record CampaignScreen(Desk desk, Templates templates) {
  private static final int NAMES = 100;

  public Answer show(Turn turn) {
    var id = turn.id(CampaignId::new);
    var file = desk.campaigns().show().of(turn.principal(), id).orElseThrow(Turn.Lost::new);
    var frame = turn.frame().titled(file.campaign().name());
    return Answer.html(200, templates.render("campaign", frame, page(turn, file)));
  }

  private CampaignPage page(Turn turn, Campaigns.File file) {
    var names = names(turn.principal(), file);
    var rows = file.rows();
    var byState =
        rows.stream().collect(Collectors.groupingBy(row -> SharedState.of(row, turn.now())));
    var late = byState.getOrDefault(SharedState.LATE, List.of()).size();
    return new CampaignPage(
        status(rows, late),
        late > 0 ? "late" : "calm",
        sums(rows),
        Arrays.stream(SharedState.values())
            .filter(byState::containsKey)
            .map(state -> group(turn, state, byState.getOrDefault(state, List.of()), names))
            .toList());
  }

  private static String status(List<SharedMatter> rows, int late) {
    if (rows.isEmpty()) {
      return say("campaign.no-city-shares-a-matter");
    }
    return say(
        "campaign.status",
        counted("campaign.number-of-matters", rows.size()),
        counted("campaign.number-of-cities", cities(rows)),
        late == 0 ? say("campaign.nobody-is-late") : say("campaign.how-many-are-late", late));
  }

  private static List<Fact> sums(List<SharedMatter> rows) {
    var money = rows.stream().map(SharedMatter::grants).reduce(BigDecimal.ZERO, BigDecimal::add);
    return List.of(
        new Fact(say("common.cities"), Long.toString(cities(rows))),
        new Fact(say("campaign.matters"), Integer.toString(rows.size())),
        new Fact(
            say("campaign.answered"), Long.toString(count(rows, row -> row.answeredOn() != null))),
        new Fact(
            say("campaign.subpoenaed"),
            Long.toString(count(rows, row -> row.subpoenaedOn() != null))),
        new Fact(say("campaign.grant-money-at-stake"), SharedWords.money(money)));
  }

  private static long cities(List<SharedMatter> rows) {
    return rows.stream().map(row -> row.matter().jurisdiction()).distinct().count();
  }

  private static long count(List<SharedMatter> rows, Predicate<SharedMatter> which) {
    return rows.stream().filter(which).count();
  }

  private static CampaignPage.Group group(
      Turn turn, SharedState state, List<SharedMatter> rows, Map<JurisdictionId, String> names) {
    return new CampaignPage.Group(
        state.words(),
        rows.stream()
            .sorted(
                Comparator.comparing(SharedState::next)
                    .thenComparing(row -> row.matter().jurisdiction()))
            .map(
                row ->
                    SharedWords.row(
                        row,
                        state,
                        SharedWords.name(names, row.matter().jurisdiction()),
                        turn.now()))
            .toList());
  }

  /** Of the cities of the rows alone, which the visitor may see. */
  private Map<JurisdictionId, String> names(Principal asker, Campaigns.File file) {
    var shown =
        file.rows().stream()
            .map(row -> row.matter().jurisdiction())
            .distinct()
            .collect(Collectors.toMap(city -> city, city -> Set.<Role>of()));
    var seen = new Principal(asker.subject(), shown, false, Map.of(), false);
    return Page.all(place -> desk.showLists().jurisdictions(seen, place, NAMES))
        .collect(Collectors.toMap(ShowLists.Named::id, ShowLists.Named::shown));
  }
}
