package org.replyby.staffapi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DeadlineSummary;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.staff.Desk;
import org.replyby.staff.lists.DeadlineSummaryView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Refused;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.reading.ListDeadlines;
import org.replyby.usecases.reading.ListedDeadline;

/** The open deadlines of the caller's cities, and all deadlines of one matter. */
record DeadlineList(Desk desk) {
  static final String JURISDICTION = "jurisdiction";
  static final String STATE = "state";
  static final String KIND = "kind";
  static final String FROM = "from";
  static final String TO = "to";
  static final String ON = "on";
  static final String UNCONFIRMED = "unconfirmed";
  static final String NOBODY_CONFIRMED = "nobodyConfirmed";

  private static final String LATE = "late";

  /** Those that are open, of one city or of all that are the caller's, by day. */
  Reply show(Call call) {
    var query = call.query();
    var paging = Paging.of(call);
    var now = desk.clock().instant();
    var wanted = wanted(query, now);
    var part = new ListDeadlines.Part(paging.place(), paging.limit());
    var principal = call.principal();
    var city = query.get(JURISDICTION);
    if (city == null && principal.everywhere()) {
      var day = day(query, ON);
      return day == null
          ? Problem.invalidQuery(JURISDICTION, "or on is required if you can see all jurisdictions")
          : paging.reply(
              desk.listDeadlines().onDay(principal, day, wanted, part),
              "deadlines",
              d -> DeadlineSummaryView.of(d, now));
    }
    if (city != null && !JurisdictionId.isValid(city)) {
      return Problem.NOT_FOUND;
    }
    var id = city == null ? null : new JurisdictionId(city);
    var asked = new ListDeadlines.Asked(id, days(query), wanted);
    return paging.reply(
        desk.listDeadlines().of(principal, asked, part),
        "deadlines",
        d -> DeadlineSummaryView.of(d, now));
  }

  /** Those of a matter, the closed ones too. */
  Reply ofMatter(Call call) {
    var id = call.id(MatterId::parse);
    var paging = Paging.of(call);
    var state = oneOf(call.query(), STATE, List.of("open", "met", "withdrawn", "void"));
    var now = desk.clock().instant();
    return paging.reply(
        desk.showLists()
            .deadlines(
                call.principal(),
                id,
                d -> state == null || Coded.code(d.status()).equals(state),
                paging.place(),
                paging.limit()),
        "deadlines",
        d -> DeadlineSummaryView.of(d, now),
        Map.of("matter", id.toString()));
  }

  private static Predicate<ListedDeadline> wanted(Map<String, String> query, Instant now) {
    var state = oneOf(query, STATE, List.of("open", LATE));
    var kind = oneOf(query, KIND, kinds());
    var unconfirmed = flag(query, UNCONFIRMED);
    var nobody = flag(query, NOBODY_CONFIRMED);
    Predicate<DeadlineSummary> fits =
        d ->
            (!LATE.equals(state) || d.isLate(now))
                && (kind == null || Coded.code(d.kind()).equals(kind))
                && (unconfirmed == null || d.isUnconfirmed() == unconfirmed);
    return d -> fits.test(d.deadline()) && (nobody == null || d.nobodyConfirmed() == nobody);
  }

  private static List<String> kinds() {
    return List.of(DeadlineKind.values()).stream().map(Coded::code).toList();
  }

  private static Lists.Days days(Map<String, String> query) {
    var on = day(query, ON);
    return on == null ? new Lists.Days(day(query, FROM), day(query, TO)) : new Lists.Days(on, on);
  }

  private static @Nullable LocalDate day(Map<String, String> query, String name) {
    var text = query.get(name);
    try {
      if (text == null) {
        return null;
      }
      var day = LocalDate.parse(text);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
      throw new Refused(noDay(name));
    } catch (DateTimeParseException notADay) {
      throw new Refused(noDay(name));
    }
  }

  private static Problem noDay(String name) {
    return Problem.invalidQuery(name, "must be a day, such as 2018-02-23");
  }

  private static @Nullable String oneOf(
      Map<String, String> query, String name, List<String> known) {
    var text = query.get(name);
    if (text != null && !known.contains(text)) {
      throw new Refused(Problem.invalidQuery(name, "must be one of: " + String.join(", ", known)));
    }
    return text;
  }

  private static @Nullable Boolean flag(Map<String, String> query, String name) {
    var text = oneOf(query, name, List.of("true", "false"));
    return text == null ? null : Boolean.valueOf(text);
  }
}
