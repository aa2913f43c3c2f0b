package org.replyby.staffpages.matter;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.texts.Fact;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.When;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Alert;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Document;
import org.replyby.model.MatterId;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.look.Words;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.reading.ShowMatter;

/** Shows a matter: its head, its documents, its deadlines, its newest alerts, and its docket. */
public record MatterScreen(Desk desk, Templates templates, Notices notices, History history) {
  private static final int READ = 500;
  private static final int ALERTS = 100;
  private static final int LINES = 10;
  private static final int DEADLINES = 50;
  private static final int DOCUMENTS = 10;
  private static final int STEPS = 20;

  public Answer show(Turn turn) {
    return show(turn, "matter");
  }

  /** The matter on one page of paper. */
  public Answer sheet(Turn turn) {
    return show(turn, "sheet");
  }

  private Answer show(Turn turn, String template) {
    var id = turn.id(MatterId::parse);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().whole(turn.principal(), id),
        view ->
            ended.page(
                desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction()),
                file ->
                    ended.page(
                        desk.showPages().alerts(turn.principal(), id, null, null, READ),
                        alerts -> page(turn, template, view, file, alerts))));
  }

  private Answer page(
      Turn turn,
      String template,
      ShowMatter.MatterView view,
      JurisdictionFile file,
      Page<Alert> alerts) {
    var zone = file.jurisdiction().zone();
    var now = turn.now();
    var ordered =
        view.deadlines().stream()
            .sorted(
                Comparator.comparing((Deadline d) -> !d.isOpen())
                    .thenComparing(d -> d.dueDate().alarm()))
            .toList();
    var told =
        alerts.items().stream()
            .sorted(Comparator.comparing((Alert a) -> a.delivery().bornAt()).reversed())
            .toList();
    var open = ordered.stream().filter(Deadline::isOpen).toList();
    var steps = NextSteps.of(view, open, file, now);
    var documents =
        view.documents().stream()
            .sorted(Comparator.comparing((Document d) -> d.entered().at()).reversed())
            .toList();
    var query = turn.visit().query();
    var path = "/matters/" + view.matter().id();
    var shown =
        new MatterPage(
            view.matter().id().toString(),
            JustDone.of(desk, turn, view),
            status(open, view, now),
            worst(open, view, now),
            Restriction.words(view.matter().disclosure(), file.officials()),
            Portion.of(ordered, DEADLINES, query, "deadlines", path).map(d -> deadline(d, now)),
            steps.stream().limit(STEPS).toList(),
            Math.max(0, steps.size() - STEPS),
            CityTime.full(now, zone),
            view.missing().stream().map(m -> Coded.code(m.kind()).replace('-', ' ')).toList(),
            Portion.of(documents, DOCUMENTS, query, "documents", path).map(DocumentWords::of),
            told.stream().limit(ALERTS).map(a -> told(a, file, zone)).toList(),
            alerts.next() != null || told.size() > ALERTS,
            history.newest(turn, file, view.matter(), LINES),
            turn.asker().within(Right.RECORD).mayAct(view.matter().id().jurisdiction()),
            turn.asker().within(Right.DECIDE).mayAct(view.matter().id().jurisdiction()));
    var frame = turn.frame().titled(view.matter().title()).of(file.jurisdiction().name());
    return Answer.html(200, templates.render(template, frame, shown));
  }

  /** One sentence that names the date that counts. */
  private static String status(List<Deadline> open, ShowMatter.MatterView view, Instant now) {
    if (open.isEmpty()) {
      return say("matter.nothing-is-open");
    }
    var first = open.getFirst();
    var left = When.left(first.kind(), first.dueDate(), now).map(Fact::line);
    var sentences = new ArrayList<String>();
    sentences.add(
        Words.capital(WhatIsDue.full(first.kind(), first.demand()))
            + ": "
            + When.listed(first.dueDate())
            + left.map(words -> " (" + words + ")").orElse("")
            + ".");
    if (open.size() > 1) {
      sentences.add(say("matter.more-open", open.size() - 1));
    }
    if (view.nobodyConfirmed()) {
      sentences.add(say("matter.its-alerts-reach-nobody"));
    }
    return String.join(" ", sentences);
  }

  private static String worst(List<Deadline> open, ShowMatter.MatterView view, Instant now) {
    if (open.isEmpty()) {
      return "calm";
    }
    if (open.stream().anyMatch(d -> d.dueDate().hasPassed(now))) {
      return "late";
    }
    if (view.nobodyConfirmed()) {
      return "unreached";
    }
    return open.stream().anyMatch(Deadline::isUnconfirmed) ? "unconfirmed" : "due-soon";
  }

  private static MatterPage.Deadline deadline(Deadline deadline, Instant now) {
    var date = deadline.dueDate();
    return new MatterPage.Deadline(
        deadline.id().toString(),
        Words.capital(WhatIsDue.listed(deadline.kind(), deadline.demand())),
        When.dates(date).stream().map(Fact::line).toList(),
        deadline.isOpen() ? When.left(deadline.kind(), date, now).map(Fact::line).orElse("") : "",
        state(deadline, now),
        deadline.isOpen(),
        Explanation.sentence(date));
  }

  private static String state(Deadline deadline, Instant now) {
    return switch (deadline.state()) {
      case DeadlineState.Met met -> say("common.answered", CityTime.day(met.on()));
      case DeadlineState.Withdrawn gone -> say("matter.withdrawn", CityTime.day(gone.on()));
      case DeadlineState.Voided gone -> say("matter.no-longer-counts", gone.why());
      case DeadlineState.Open(var waiting) when waiting != null ->
          say("common.waiting-for-a-second-person", Words.capital(WhatIsDue.ended(waiting)));
      case DeadlineState.Open open when deadline.isUnconfirmed() ->
          say("matter.open-no-city-attorney");
      case DeadlineState.Open open when deadline.dueDate().hasPassed(now) ->
          say("matter.open-and-late");
      case DeadlineState.Open open -> say("common.open");
    };
  }

  private static MatterPage.Told told(Alert alert, JurisdictionFile file, ZoneId zone) {
    var name =
        file.official(alert.official())
            .map(o -> o.name())
            .orElse(say("matter.an-official-who-left"));
    var outcome = AlertWords.of(alert, zone);
    return new MatterPage.Told(
        CityTime.full(alert.delivery().bornAt(), zone),
        name,
        Coded.code(alert.reason()).replace('-', ' '),
        outcome.words(),
        outcome.look(),
        alert.delivery().state().sent().map(text -> text.email()).orElse(null));
  }
}
