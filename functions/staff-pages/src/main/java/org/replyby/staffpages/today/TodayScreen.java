package org.replyby.staffpages.today;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.texts.Fact;
import org.replyby.alerts.texts.When;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Plan;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.look.Words;
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
    if (!city.isEmpty()
        && (!JurisdictionId.isValid(city) || !turn.principal().mayAct(new JurisdictionId(city)))) {
      throw new Turn.Lost();
    }
    var isToChoose = turn.principal().everywhere() && city.isEmpty();
    var page = isToChoose ? new Page<ListedDeadline>(List.of(), null) : read(turn, city, query);
    var filters = filters(turn, query);
    var all = page.items();
    var plans = desk.listDeadlines().plans(all);
    var looked = Looked.at(turn.visit(), turn.asker().subject(), turn.now());
    var rows = all.stream().map(d -> row(d, plans.get(d.deadline().id()), looked, turn.now()));
    var summary = Summing.of(all, turn.now());
    var shown =
        new TodayPage(
            isToChoose
                ? "You see all cities. Choose one."
                : filters.isSet() && all.isEmpty()
                    ? "No open deadline is like that."
                    : summary.sentence(page.next() != null),
            isToChoose ? "calm" : summary.worst(),
            filters,
            rows.toList(),
            isToChoose ? cities(turn, query.get(AFTER)) : List.of(),
            turn.asker().within(Right.RECORD).isMember(),
            page.next() == null ? null : next(query, page.next()));
    return Answer.html(200, templates.render("today", turn.frame().titled("Today"), shown))
        .withCookie(looked.cookie());
  }

  private Page<ListedDeadline> read(Turn turn, String city, Map<String, String> query) {
    var asked =
        new ListDeadlines.Asked(
            city.isEmpty() ? null : new JurisdictionId(city),
            new Lists.Days(null, null),
            wanted(query, turn.now()));
    var part = new ListDeadlines.Part(query.get(AFTER), LIMIT);
    if (desk.listDeadlines().of(turn.principal(), asked, part)
        instanceof Outcome.Found<Page<ListedDeadline>>(var found)) {
      return found;
    }
    throw new Turn.Lost();
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

  /** An index may still list what is gone: then there is no plan. */
  private static TodayPage.Row row(
      ListedDeadline listed, @Nullable Plan plan, Looked looked, Instant now) {
    var deadline = listed.deadline();
    var marks = new ArrayList<>(Summing.marks(listed, now));
    var look = marks.isEmpty() ? "" : marks.getFirst().look();
    Optional.ofNullable(plan)
        .flatMap(looked::news)
        .ifPresent(news -> marks.add(new TodayPage.Mark("done", news)));
    var toDo = new ArrayList<String>();
    Optional.ofNullable(deadline.findOut()).ifPresent(toDo::add);
    Optional.ofNullable(listed.toConfirm()).ifPresent(toDo::add);
    return new TodayPage.Row(
        listed.city(),
        deadline.id().matter().toString(),
        deadline.matterTitle(),
        deadline.id().toString(),
        Words.what(deadline),
        Words.dates(deadline),
        When.left(deadline.kind(), deadline.dates(), now).map(Fact::line).orElse(""),
        look,
        marks,
        toDo,
        plan == null ? List.of() : told(plan, deadline.zone()));
  }

  private static List<String> told(Plan plan, ZoneId zone) {
    var told = new ArrayList<String>();
    var known = plan.known();
    if (known != null) {
      told.add("Acknowledged " + CityTime.full(known.at(), zone) + ", by " + known.by());
    } else if (plan.isUnacknowledged()) {
      told.add("Nobody has acknowledged the last alert");
    }
    Optional.ofNullable(plan.dueMoment())
        .ifPresent(next -> told.add("Next alert " + CityTime.full(next, zone)));
    return told;
  }
}
