package org.replyby.staffapi;

import java.util.Map;
import java.util.function.Function;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.staffapi.fields.DisclosureFields;
import org.replyby.staffapi.fields.WithholdingFields;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.views.AlertView;
import org.replyby.staffapi.views.DocketView;
import org.replyby.staffapi.views.MatterView;
import org.replyby.usecases.docket.Outcome;

/** What staff ask about a matter. */
record MatterDesk(Desk desk) {
  /** A line of a docket or of a list of alerts, as the previous page names it. */
  static final String AFTER = "after";

  static final String VERIFY = "verify";

  Reply show(Call call) {
    var id = call.id(MatterId::parse);
    return Outcomes.reply(
        desk.showMatter().matter(call.principal(), id),
        file -> MatterView.of(file, desk.clock().instant()));
  }

  /** Changes whom the city may tell of it. */
  Reply disclosure(Call call) {
    var id = call.id(MatterId::parse);
    var changed = Bodies.read(call, DisclosureFields::changed);
    return Outcomes.reply(
        desk.setDisclosure().set(call.principal(), id, changed.disclosure(), changed.why()),
        MatterView::head);
  }

  /** A page of the docket, or whether the whole of it holds. */
  Reply docket(Call call) {
    var id = call.id(MatterId::parse);
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

  private Reply verified(Principal principal, MatterId id, Map<String, String> query) {
    return query.containsKey(AFTER)
        ? Problem.invalidQuery(
            AFTER, "cannot be combined with verify=true, which reads from the start")
        : Outcomes.reply(desk.verifyDocket().verify(principal, id), DocketView::of);
  }

  /** Deletes texts beside an entry of the docket. */
  Reply withhold(Call call) {
    var id = call.id(MatterId::parse);
    var request = Bodies.read(call, WithholdingFields::of);
    return Outcomes.reply(
        desk.withholdTexts().withhold(call.principal(), id, request), DocketView::of);
  }

  Reply alerts(Call call) {
    var id = call.id(MatterId::parse);
    var query = call.query();
    return page(
        desk.showPages().alerts(call.principal(), id, query.get(AFTER)),
        page -> AlertView.of(id, page));
  }

  /** A problem with a page is a problem with the query. */
  private static <T> Reply page(Outcome<T> outcome, Function<T, Map<String, ?>> view) {
    return outcome instanceof Outcome.Invalid<T>(var violations)
        ? Problem.invalidQuery(AFTER, violations.getFirst().detail())
        : Outcomes.reply(outcome, view);
  }
}
