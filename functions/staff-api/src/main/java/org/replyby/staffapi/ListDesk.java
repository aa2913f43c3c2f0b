package org.replyby.staffapi;

import java.util.List;
import java.util.Map;
import org.replyby.model.Coded;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.staff.Desk;
import org.replyby.staff.members.MemberView;
import org.replyby.staff.views.DocketView;
import org.replyby.staff.views.DocumentView;
import org.replyby.staff.views.MatterView;
import org.replyby.staff.views.PartView;
import org.replyby.staff.views.RecalculationView;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Outcomes;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Reply;
import org.replyby.staffapi.lists.Paging;
import org.replyby.usecases.docket.Outcome;

/** The lists by which things are found again without a written-down id. */
record ListDesk(Desk desk) {
  /** Words to look for in the titles of matters, and in the offices that wrote in them. */
  static final String WORDS = "words";

  private static final int MOST_WORDS = 100;

  Reply jurisdictions(Call call) {
    var paging = Paging.of(call);
    var principal = call.asker();
    return paging.listed(
        desk.showLists().jurisdictions(principal, paging.place(), paging.limit()),
        "jurisdictions",
        named -> MemberView.mine(principal, named),
        Map.of());
  }

  Reply matters(Call call) {
    var id = call.id(JurisdictionId::new);
    var paging = Paging.of(call);
    var words = call.query().getOrDefault(WORDS, "").strip();
    if (words.length() > MOST_WORDS) {
      return Problem.invalidQuery(WORDS, "must have at most " + MOST_WORDS + " characters");
    }
    return paging.reply(
        desk.showLists()
            .matters(
                call.principal(),
                id,
                words.isEmpty() ? List.of() : List.of(words.split("\\s+", -1)),
                paging.place(),
                paging.limit()),
        "matters",
        MatterView::head);
  }

  /** A matter's letters, or its subpoenas. */
  <D extends Document> Reply documents(Call call, Class<D> type, Document.Type named) {
    var id = call.id(MatterId::parse);
    var paging = Paging.of(call);
    return paging.reply(
        desk.showLists().documents(call.principal(), id, type, paging.place(), paging.limit()),
        Coded.code(named) + "s",
        DocumentView::summary,
        Map.of("matter", id.toString()));
  }

  /** What a letter or a subpoena asks for, and by when. */
  <D extends Document> Reply parts(Call call, Class<D> type) {
    var id = call.id(DocumentId::parse);
    var paging = Paging.of(call);
    return switch (desk.showMatter().document(call.principal(), id, type)) {
      case Outcome.Found<D>(var document) ->
          paging.listed(
              paging.within(document.parts()),
              "parts",
              PartView::of,
              Map.of(Coded.code(document.type()), id.toString()));
      case Outcome<D> other -> Outcomes.reply(other, document -> Map.of());
    };
  }

  Reply recalculations(Call call) {
    var id = call.id(JurisdictionId::new);
    var paging = Paging.of(call);
    return paging.reply(
        desk.showLists().recalculations(call.principal(), id, paging.place(), paging.limit()),
        "recalculations",
        RecalculationView::summary);
  }

  /** What is new on a jurisdiction's docket since a place; its {@code next} is never null. */
  Reply changes(Call call) {
    var id = call.id(JurisdictionId::new);
    var paging = Paging.of(call);
    return paging.reply(
        desk.showPages().changes(call.principal(), id, paging.place(), paging.limit()),
        "changes",
        DocketView::line,
        Map.of("jurisdiction", id.toString()));
  }
}
