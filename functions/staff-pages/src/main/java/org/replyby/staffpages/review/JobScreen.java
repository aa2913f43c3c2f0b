package org.replyby.staffpages.review;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.stream.Stream;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;

/** Shows a change that moves dates. The first deadlines are read for their names. */
public record JobScreen(Desk desk, Templates templates, Notices notices) {
  private static final int NAMED = 20;

  public Answer show(Turn turn) {
    var id = turn.id(RecalculationId::parse);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction()),
        file ->
            ended.page(
                desk.recalculateDeadlines().show(turn.principal(), id),
                job -> page(turn, job, file)));
  }

  private Answer page(Turn turn, Recalculation job, JurisdictionFile file) {
    var city = file.jurisdiction();
    var left = job.todo().size();
    var shown =
        new JobPage(
            List.of(
                new Crumb("/cities", say("common.cities")),
                new Crumb("/cities/" + city.id(), city.name())),
            left == 0
                ? say("review.the-change-is-made")
                : counted("review.brought-into-line", left),
            left == 0 ? "calm" : "unconfirmed",
            job.why(),
            CityTime.full(job.appliedAt(), city.zone()),
            items(turn, job));
    var frame = turn.frame().titled(say("review.a-change-of-dates")).of(city.name());
    return Answer.html(200, templates.render("job", frame, shown));
  }

  private List<JobPage.Item> items(Turn turn, Recalculation job) {
    var done =
        job.done().stream().map(d -> new JobPage.Item(d.deadline().toString(), "", d.outcome()));
    var todo =
        job.todo().stream()
            .map(s -> new JobPage.Item(s.deadline().toString(), "", say("review.not-done-yet")));
    var all = Stream.concat(done, todo).toList();
    return Stream.concat(
            all.stream().limit(NAMED).map(item -> named(turn, item)),
            all.stream()
                .skip(NAMED)
                .map(item -> new JobPage.Item(item.deadline(), item.deadline(), item.outcome())))
        .toList();
  }

  private JobPage.Item named(Turn turn, JobPage.Item item) {
    var id = DeadlineId.parse(item.deadline());
    var name =
        desk.showMatter().deadline(turn.principal(), id) instanceof Outcome.Found<Deadline>(var d)
            ? EffectWords.name(d)
            : item.deadline();
    return new JobPage.Item(item.deadline(), name, item.outcome());
  }
}
