package org.replyby.staffpages.tables;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.staff.Desk;
import org.replyby.staff.lists.DeadlineSummaryView;
import org.replyby.staff.tables.CsvFile;
import org.replyby.staff.tables.Table;
import org.replyby.staff.views.AlertView;
import org.replyby.staff.views.DocketView;
import org.replyby.staff.views.OfficialView;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.today.TodayScreen;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.reading.ListDeadlines;

/** Lists as CSV files, whole or not at all: two queries for each hundred rows. */
public record TableScreen(Desk desk, Notices notices) {
  private static final int LIMIT = 100;

  /**
   * What Today shows under the same filters, on all its pages. Somebody who sees all cities chooses
   * one first: an empty file would look as if nothing were open.
   */
  public Answer deadlines(Turn turn) {
    var asked = TodayScreen.asked(turn);
    if (asked.jurisdiction() == null && turn.principal().everywhere()) {
      return Answer.seeOther("/");
    }
    return file(
        turn,
        "deadlines",
        Table.DEADLINES,
        place ->
            desk.listDeadlines().of(turn.principal(), asked, new ListDeadlines.Part(place, LIMIT)),
        d -> DeadlineSummaryView.of(d, turn.now()));
  }

  public Answer officials(Turn turn) {
    var id = turn.id(JurisdictionId::new);
    return new Ended(notices, turn.frame())
        .page(
            desk.showMatter().jurisdiction(turn.principal(), id),
            file ->
                file(
                    turn,
                    id + "-officials",
                    Table.OFFICIALS,
                    place -> new Outcome.Found<>(new Page<>(file.officials(), null)),
                    OfficialView::of));
  }

  public Answer docket(Turn turn) {
    var id = turn.id(MatterId::parse);
    return file(
        turn,
        id + "-docket",
        Table.DOCKET,
        place -> desk.showPages().entries(turn.principal(), id, place, LIMIT),
        DocketView::line);
  }

  public Answer alerts(Turn turn) {
    var id = turn.id(MatterId::parse);
    return file(
        turn,
        id + "-alerts",
        Table.ALERTS,
        place -> desk.showPages().alerts(turn.principal(), id, null, place, LIMIT),
        AlertView::of);
  }

  private <T> Answer file(
      Turn turn, String name, Table table, Pages<T> pages, Function<T, Map<String, ?>> view) {
    var file = new CsvFile(table);
    String place = null;
    do {
      var outcome = pages.after(place);
      if (!(outcome instanceof Outcome.Found<Page<T>>(var page))) {
        return new Ended(notices, turn.frame())
            .page(outcome, none -> notices.missing(turn.frame()));
      }
      page.items().forEach(item -> file.add(view.apply(item)));
      place = page.next();
    } while (place != null && !file.isTooLong());
    return file.isTooLong()
        ? notices.tooLong(turn.frame())
        : Answer.of("text/csv; charset=utf-8", () -> file.text().getBytes(StandardCharsets.UTF_8))
            .with("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
  }

  /** A page of a list after a place; null stands for the first page. */
  private interface Pages<T> {
    Outcome<Page<T>> after(@Nullable String place);
  }
}
