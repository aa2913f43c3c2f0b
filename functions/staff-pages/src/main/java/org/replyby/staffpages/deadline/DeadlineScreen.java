package org.replyby.staffpages.deadline;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.LocalDate;
import java.util.List;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.plan.PlannedRung;
import org.replyby.alerts.texts.Fact;
import org.replyby.alerts.texts.Summary;
import org.replyby.alerts.texts.When;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Official;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Frame;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.reading.PlanHistory;

/** Shows a deadline. Reads it, its matter's head, its city and its matter's docket. */
public record DeadlineScreen(Desk desk, Templates templates, Notices notices) {
  public Answer show(Turn turn) {
    return show(turn, Sent.NOTHING);
  }

  /** The same with a form that was not accepted. */
  Answer show(Turn turn, Sent sent) {
    var id = turn.id(DeadlineId::parse);
    var looker = turn.asker().within(Right.LOOK);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showPlan().plan(looker, id),
        plan ->
            ended.page(
                desk.showMatter().jurisdiction(looker, id.jurisdiction()),
                file -> {
                  var page = page(turn, plan, file, sent);
                  var frame = frame(turn, plan.deadline(), file);
                  return Answer.html(sent.status(), templates.render("deadline", frame, page));
                }));
  }

  private static Frame frame(Turn turn, Deadline deadline, JurisdictionFile file) {
    var heading = Summary.ofSeen(deadline, turn.now()).heading();
    return turn.frame().titled(heading).of(file.jurisdiction().name());
  }

  private static DeadlinePage page(Turn turn, PlanHistory plan, JurisdictionFile file, Sent sent) {
    var deadline = plan.deadline();
    var date = deadline.dueDate();
    var decides = turn.asker().within(Right.DECIDE).mayAct(deadline.id().jurisdiction());
    var attorneys = attorneys(deadline, file.officials());
    var isMine = deadline.isDatedBy(turn.asker().subject());
    var confirms = deadline.isOpen() && deadline.isUnconfirmed() && !isMine;
    return new DeadlinePage(
        deadline.id().toString(),
        deadline.id().matter().toString(),
        deadline.demand().matterTitle(),
        status(deadline, turn),
        worst(deadline, turn),
        Summary.ofSeen(deadline, turn.now()).facts(),
        explained(date),
        plan.rungs().stream().map(rung -> rung(rung, plan)).toList(),
        plan.unreachable().stream().map(n -> n.official().name() + ": " + n.why()).toList(),
        deadline.isOpen(),
        deadline.isUnconfirmed(),
        date.due() != null && date.isUnsettled(),
        isMine,
        decides,
        attorneys,
        deadline.kind().isRight(),
        decides ? Steps.of(deadline) : List.of(),
        Tags.of(deadline),
        deadline.plan().version(),
        LocalDate.ofInstant(turn.now(), plan.city()).toString(),
        sent.form(),
        sent.faults(),
        sent.problem(),
        sent.withoutForm(confirms && !attorneys.isEmpty(), deadline.isOpen()));
  }

  private static String status(Deadline deadline, Turn turn) {
    var date = deadline.dueDate();
    if (!deadline.isOpen()) {
      return say("deadline.this-deadline-is-closed");
    }
    var left = When.left(deadline.kind(), date, turn.now()).map(Fact::line).orElse("");
    var dates = When.dates(date).stream().map(Fact::line).reduce((a, b) -> a + ". " + b).orElse("");
    return left.isEmpty() ? dates + "." : dates + ". " + left + ".";
  }

  private static String worst(Deadline deadline, Turn turn) {
    if (!deadline.isOpen()) {
      return "calm";
    }
    if (deadline.dueDate().hasPassed(turn.now())) {
      return "late";
    }
    return deadline.isUnconfirmed() ? "unconfirmed" : "due-soon";
  }

  private static DeadlinePage.Explained explained(DueDate date) {
    var why = Explanation.why(date);
    return new DeadlinePage.Explained(
        why.isEmpty() ? null : Explanation.whyHeading(date),
        why,
        Explanation.count(date),
        Explanation.notes(date),
        date.law());
  }

  private static DeadlinePage.Rung rung(PlannedRung planned, PlanHistory plan) {
    var zone = plan.city();
    var fired = planned.firedAt();
    return switch (planned.state()) {
      case PLANNED ->
          new DeadlinePage.Rung(
              CityTime.full(planned.rung().at(), zone), say("deadline.planned"), "planned");
      case FIRED ->
          new DeadlinePage.Rung(
              CityTime.full(fired == null ? planned.rung().at() : fired, zone),
              planned.why().isEmpty() ? say("deadline.told") : planned.why(),
              "past");
      case PASSED_BEFORE, SUPERSEDED ->
          new DeadlinePage.Rung(
              CityTime.full(planned.rung().at(), zone),
              say("deadline.not-sent", planned.why()),
              "past");
    };
  }

  private static List<DeadlinePage.Attorney> attorneys(Deadline deadline, List<Official> all) {
    return deadline.demand().disclosure().among(all).stream()
        .filter(Official::attorney)
        .map(o -> new DeadlinePage.Attorney(o.id().toString(), o.name()))
        .toList();
  }
}
