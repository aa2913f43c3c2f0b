package org.replyby.staffapi;

import java.util.Map;
import java.util.function.Function;
import org.replyby.model.DocketId;
import org.replyby.model.Principal;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.DocketView;
import org.replyby.usecases.docket.Outcome;

/** What staff ask about a docket: a matter's, or a jurisdiction's own. */
record DocketDesk(Desk desk) {
  /** A line of a docket or of a list of alerts, as the previous page names it. */
  static final String AFTER = "after";

  static final String VERIFY = "verify";

  /** A page of the docket, or whether the whole of it holds. */
  Reply docket(Call call, DocketId id) {
    var query = call.query();
    return switch (query.getOrDefault(VERIFY, "false")) {
      case "true" -> verified(call.principal(), id, query);
      case "false" ->
          page(
              desk.showPages().entries(call.principal(), id, query.get(AFTER)),
              page -> DocketView.of(id, page));
      default -> Problem.invalidQuery(VERIFY, "must be true or false");
    };
  }

  private Reply verified(Principal principal, DocketId id, Map<String, String> query) {
    return query.containsKey(AFTER)
        ? Problem.invalidQuery(
            AFTER, "cannot be combined with verify=true, which reads from the start")
        : Outcomes.reply(desk.verifyDocket().verify(principal, id), DocketView::of);
  }

  /** A problem with a page is a problem with the query. */
  static <T> Reply page(Outcome<T> outcome, Function<T, Map<String, ?>> view) {
    return outcome instanceof Outcome.Invalid<T>(var violations)
        ? Problem.invalidQuery(AFTER, violations.getFirst().detail())
        : Outcomes.reply(outcome, view);
  }
}
