package org.replyby.staffapi;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.replyby.model.AlertId;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.AlertView;
import org.replyby.staffapi.views.DocketView;
import org.replyby.staffapi.views.MatterView;

/** What staff ask about a matter. */
record MatterDesk(Desk desk) {
  private static final String AFTER = "after";
  private static final String VERIFY = "verify";

  /** A line of a docket, by its number. */
  private static final Pattern LINE = Pattern.compile("[0-9]{1,18}");

  Reply show(Call call) {
    return call.about(
        MatterId::parse,
        id ->
            Outcomes.reply(
                desk.showMatter().matter(call.principal(), id),
                file -> MatterView.of(file, desk.clock().instant())));
  }

  /** A page of the docket, or whether the whole of it holds. */
  Reply docket(Call call) {
    return call.about(
        MatterId::parse,
        id ->
            call.query(
                Set.of(AFTER, VERIFY),
                query ->
                    switch (query.getOrDefault(VERIFY, "false")) {
                      case "true" -> verified(call.principal(), id, query);
                      case "false" -> page(call.principal(), id, query);
                      default -> Problem.invalidQuery(VERIFY, "must be true or false");
                    }));
  }

  private Reply verified(Principal principal, MatterId id, Map<String, String> query) {
    return query.containsKey(AFTER)
        ? Problem.invalidQuery(
            AFTER, "cannot be combined with verify=true, which reads from the start")
        : Outcomes.reply(desk.verifyDocket().verify(principal, id), DocketView::of);
  }

  private Reply page(Principal principal, MatterId id, Map<String, String> query) {
    return from(
        query,
        after -> LINE.matcher(after).matches(),
        after ->
            Outcomes.reply(
                desk.showPages().entries(principal, id, after.orElse(null)),
                page -> DocketView.of(id, page)));
  }

  Reply alerts(Call call) {
    return call.about(
        MatterId::parse,
        id ->
            call.query(
                Set.of(AFTER),
                query ->
                    from(
                        query,
                        after -> isAlertOf(id, after),
                        after ->
                            Outcomes.reply(
                                desk.showPages().alerts(call.principal(), id, after.orElse(null)),
                                page -> AlertView.of(id, page)))));
  }

  private static boolean isAlertOf(MatterId matter, String after) {
    try {
      return AlertId.parse(after).deadline().matter().equals(matter);
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }

  private static Reply from(
      Map<String, String> query,
      Predicate<String> isPlace,
      Function<Optional<String>, Reply> then) {
    var after = Optional.ofNullable(query.get(AFTER));
    return after.isEmpty() || isPlace.test(after.get())
        ? then.apply(after)
        : Problem.invalidQuery(AFTER, "is not the next value of an earlier page");
  }
}
