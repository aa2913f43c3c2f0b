package org.replyby.staffapi;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.replyby.model.AlertId;
import org.replyby.model.MatterId;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.AlertView;
import org.replyby.staffapi.views.DocketView;
import org.replyby.staffapi.views.MatterView;

/** What staff ask about a matter. */
record MatterDesk(Desk desk) {
  private static final String AFTER = "after";

  /** A line of a docket, by its number. */
  private static final Pattern LINE = Pattern.compile("[0-9]{1,18}");

  Reply show(Call call) {
    return call.about(
        MatterId::parse,
        id ->
            Outcomes.reply(
                desk.showDocket().matter(call.principal(), id),
                file -> MatterView.of(file, desk.clock().instant())));
  }

  Reply docket(Call call) {
    return call.about(
        MatterId::parse,
        id ->
            paged(
                call,
                after -> LINE.matcher(after).matches(),
                after ->
                    Outcomes.reply(
                        desk.showDocket().entries(call.principal(), id, after.orElse(null)),
                        page -> DocketView.of(id, page))));
  }

  Reply alerts(Call call) {
    return call.about(
        MatterId::parse,
        id ->
            paged(
                call,
                after -> isAlertOf(id, after),
                after ->
                    Outcomes.reply(
                        desk.showDocket().alerts(call.principal(), id, after.orElse(null)),
                        page -> AlertView.of(id, page))));
  }

  private static boolean isAlertOf(MatterId matter, String after) {
    try {
      return AlertId.parse(after).deadline().matter().equals(matter);
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }

  private static Reply paged(
      Call call, Predicate<String> isPlace, Function<Optional<String>, Reply> then) {
    return call.query(
        Set.of(AFTER),
        query -> {
          var after = Optional.ofNullable(query.get(AFTER));
          return after.isEmpty() || isPlace.test(after.get())
              ? then.apply(after)
              : Problem.invalidQuery(AFTER, "is not what a page gave as its next");
        });
  }
}
