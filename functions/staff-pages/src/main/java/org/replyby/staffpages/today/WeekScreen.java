package org.replyby.staffpages.today;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.JurisdictionId;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.reading.ListDeadlines;
import org.replyby.usecases.reading.ListedDeadline;

/**
 * One page for the mayor's desk: what is late, what is due in the next seven days, and what comes
 * after that, of one city or of all of the visitor's. It costs what the start page costs.
 */
public record WeekScreen(Desk desk, Templates templates) {
  private static final int LIMIT = 100;
  private static final Duration WEEK = Duration.ofDays(7);

  /** What fits on the paper beside the other parts. */
  private static final int MOST_ROWS = 12;

  public Answer show(Turn turn) {
    var city = turn.visit().query().getOrDefault("city", "");
    if (!city.isEmpty()
        && (!JurisdictionId.isValid(city) || !turn.principal().mayAct(new JurisdictionId(city)))) {
      throw new Turn.Lost();
    }
    if (city.isEmpty() && turn.principal().everywhere()) {
      return Answer.seeOther("/");
    }
    var listed = read(turn, city);
    var name = listed.isEmpty() || city.isEmpty() ? null : listed.getFirst().city();
    var frame =
        turn.frame()
            .titled(name == null ? say("today.this-week") : say("today.this-week-in", name));
    return Answer.html(200, templates.render("week", frame, page(listed, turn.now())));
  }

  private List<ListedDeadline> read(Turn turn, String city) {
    var asked =
        new ListDeadlines.Asked(
            city.isEmpty() ? null : new JurisdictionId(city),
            new Lists.Days(null, null),
            deadline -> true);
    if (desk.listDeadlines().of(turn.principal(), asked, new ListDeadlines.Part(null, LIMIT))
        instanceof Outcome.Found<Page<ListedDeadline>>(var found)) {
      return found.items();
    }
    throw new Turn.Lost();
  }

  private WeekPage page(List<ListedDeadline> listed, Instant now) {
    var parts = new ArrayList<WeekPage.Part>();
    var shown = listed.stream().limit(MOST_ROWS).toList();
    var plans = desk.listDeadlines().plans(shown);
    Predicate<ListedDeadline> isPast = d -> !now.isBefore(d.deadline().alarm());
    Predicate<ListedDeadline> isSoon = d -> d.deadline().alarm().isBefore(now.plus(WEEK));
    var looked = Looked.never(now);
    for (var part :
        List.of(
            new Asked(say("today.past-its-safe-date"), isPast),
            new Asked(say("today.in-the-next-7"), isSoon.and(isPast.negate())),
            new Asked(say("today.after-that"), isSoon.negate()))) {
      var rows =
          shown.stream()
              .filter(part.wanted())
              .map(d -> Rows.of(d, plans.get(d.deadline().id()), looked, now))
              .toList();
      if (!rows.isEmpty()) {
        parts.add(new WeekPage.Part(part.heading(), rows));
      }
    }
    var summary = Summing.of(listed, now);
    var zone = listed.isEmpty() ? ZoneId.of("UTC") : listed.getFirst().deadline().zone();
    return new WeekPage(
        summary.sentence(listed.size() == LIMIT),
        summary.worst(),
        CityTime.full(now, zone),
        parts,
        listed.size() - shown.size());
  }

  private record Asked(String heading, Predicate<ListedDeadline> wanted) {}
}
