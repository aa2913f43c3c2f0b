package org.replyby.staffpages.change;

import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.look.Words;

/** Shows a change that was made: its dates move within a minute or two, one after the other. */
public record DoneScreen(Desk desk, Templates templates, Notices notices) {
  public Answer show(Turn turn) {
    var id = turn.id(RecalculationId::parse);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.recalculateDeadlines().show(turn.principal(), id),
        job ->
            ended.page(
                desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction()),
                file -> {
                  var city = file.jurisdiction();
                  var applied = CityTime.full(job.appliedAt(), city.zone());
                  var page = page(turn, job, applied);
                  var frame = turn.frame().titled("The change is on record").of(city.name());
                  return Answer.html(200, templates.render("done", frame, page));
                }));
  }

  private static DonePage page(Turn turn, Recalculation job, String applied) {
    var left = job.todo().size();
    var matter = job.matter();
    return new DonePage(
        turn.visit().path(),
        left == 0
            ? "Applied %s, by %s. Nothing is left to do.".formatted(applied, job.appliedBy())
            : "Applied %s, by %s. %s still to be brought into line: that takes a minute or two."
                .formatted(applied, job.appliedBy(), Words.count(left, "deadline")),
        left == 0,
        job.why(),
        job.done().stream().map(Recalculation.Done::outcome).toList(),
        matter == null ? null : matter.toString());
  }
}
