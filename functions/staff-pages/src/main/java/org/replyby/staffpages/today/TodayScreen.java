package org.replyby.staffpages.today;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.reading.ListDeadlines;
import org.replyby.usecases.reading.ListedDeadline;

/** Shows what is open. For one city 4 requests, and 1 or 2 for each further one. */
public record TodayScreen(Desk desk, Templates templates) {
  private static final int LIMIT = 100;
  private static final String CITY = "city";
  private static final String KIND = "kind";
  private static final String STATE = "state";
  private static final String AFTER = "after";

  public Answer show(Turn turn) {
    var query = turn.visit().query();
    var city = query.getOrDefault(CITY, "");
    var isToChoose = turn.principal().everywhere() && city.isEmpty();
    var page = isToChoose ? new Page<ListedDeadline>(List.of(), null) : read(turn);
    var filters = filters(turn, query);
    var all = page.items();
    var plans = desk.listDeadlines().plans(all);
    var looked = Looked.at(turn.visit(), turn.asker().subject(), turn.now());

    var summary = Summing.of(all, turn.now());
    var shown =
        new TodayPage(
            isToChoose
                ? say("today.you-see-all-cities")
                : filters.isSet() && all.isEmpty()
                    ? say("today.no-open-deadline")
                    : summary.sentence(page.next() != null),
            isToChoose ? "calm" : summary.worst(),
            filters,
            all.stream()
                .map(d -> Rows.of(d, plans.get(d.deadline().id()), looked, turn.now()))
                .toList(),
            isToChoose ? cities(turn, query.get(AFTER)) : List.of(),
            turn.asker().within(Right.RECORD).isMember(),
            page.next() == null ? null : next(query, page.next()),
            table(query));
    return Answer.html(
            200, templates.render("today", turn.frame().titled(say("common.today")), shown))
        .withCookie(looked.cookie());
  }

  private Page<ListedDeadline> read(Turn turn) {
    var part = new ListDeadlines.Part(turn.visit().query().get(AFTER), LIMIT);
    if (desk.listDeadlines().of(turn.principal(), asked(turn), part)
        instanceof Outcome.Found<Page<ListedDeadline>>(var found)) {
      return found;
    }
    throw new Turn.Lost();
  }

  /** What the filters in the address ask for. Throws {@link Turn.Lost} for another's city. */
  public static ListDeadlines.Asked asked(Turn turn) {
    var query = turn.visit().query();
    var city = query.getOrDefault(CITY, "");
    if (!city.isEmpty()
        && (!JurisdictionId.isValid(city) || !turn.principal().mayAct(new JurisdictionId(city)))) {
      throw new Turn.Lost();
    }
    return new ListDeadlines.Asked(
        city.isEmpty() ? null : new JurisdictionId(city),
        new Lists.Days(null, null),
        wanted(query, turn.now()));
  }

  private static Predicate<ListedDeadline> wanted(Map<String, String> query, Instant now) {
    var kind = query.getOrDefault(KIND, "");
    var state = query.getOrDefault(STATE, "");
    return d ->
        (kind.isEmpty() || Coded.code(d.deadline().kind()).equals(kind))
            && switch (state) {
              case "late" -> d.deadline().isLate(now);
              case "unconfirmed" -> d.deadline().isUnconfirmed();
              case "unreached" -> d.nobodyConfirmed();
              case "to-find-out" -> d.deadline().findOut() != null;
              default -> true;
            };
  }

  private static String table(Map<String, String> query) {
    var kept = new LinkedHashMap<>(query);
    kept.remove(AFTER);
    return Addresses.of("/deadlines.csv", kept);
  }

  /** The addresses keep what was chosen. */
  private static String next(Map<String, String> query, String after) {
    var kept = new LinkedHashMap<>(query);
    kept.put(AFTER, after);
    return Addresses.of("/", kept);
  }

  private TodayPage.Filters filters(Turn turn, Map<String, String> query) {
    var cities = new LinkedHashMap<String, String>();
    if (turn.principal().jurisdictions().size() > 1) {
      cities(turn, null).forEach(city -> cities.put(city.id(), city.name()));
    }
    return new TodayPage.Filters(
        query.getOrDefault(CITY, ""),
        query.getOrDefault(KIND, ""),
        query.getOrDefault(STATE, ""),
        cities,
        kinds());
  }

  private static List<TodayPage.Option> kinds() {
    return List.of(DeadlineKind.values()).stream()
        .map(Coded::code)
        .map(code -> new TodayPage.Option(code, code.replace('-', ' ')))
        .toList();
  }

  private List<TodayPage.City> cities(Turn turn, @Nullable String after) {
    return desk.showLists().jurisdictions(turn.principal(), after, LIMIT).items().stream()
        .map(j -> new TodayPage.City(j.id().value(), j.shown()))
        .toList();
  }
}
