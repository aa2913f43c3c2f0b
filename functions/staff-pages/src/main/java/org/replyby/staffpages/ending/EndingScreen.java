package org.replyby.staffpages.ending;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.When;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineState;
import org.replyby.model.Official;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.ClosingFields;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;
import org.replyby.staffpages.look.Choice;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.Templates;
import org.replyby.staffpages.look.Words;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;

/**
 * How a deadline ends without a reply, or is open again. Each form says which version of the
 * deadline its sender saw; if it has changed since, the form comes back with what is true now.
 */
public record EndingScreen(Desk desk, Templates templates, Notices notices) {
  private static final Map<String, String> LABELS =
      Map.of(
          "on",
          say("common.day"),
          "why",
          say("common.reason"),
          "counsel",
          say("common.city-attorney-who-closes-it"));
  private static final String CHANGED = say("common.somebody-else-changed-this");

  /** A use case that changes a deadline. */
  private interface Change<R> {
    Outcome<Deadline> of(DeadlineId id, Expected expected, R request);
  }

  public Answer withdrawn(Turn turn) {
    var body = body(turn).texts("on", "why", "counsel");
    if (form(turn).has("tell")) {
      body.with("privileged", false);
    }
    return show(
        turn,
        EndingPage.Kind.WITHDRAWN,
        body,
        ClosingFields::withdrawn,
        (id, expected, request) ->
            desk.closeDeadline().close(turn.principal(), id, expected, request));
  }

  public Answer reopening(Turn turn) {
    return show(
        turn,
        EndingPage.Kind.REOPENING,
        body(turn).texts("why"),
        ClosingFields::reopening,
        (id, expected, request) ->
            desk.reopenDeadline().reopen(turn.principal(), id, expected, request));
  }

  public Answer confirmation(Turn turn) {
    return show(
        turn,
        EndingPage.Kind.CONFIRMATION,
        body(turn).numbers("planVersion"),
        ClosingFields::confirmation,
        (id, expected, request) ->
            desk.confirmClosing().confirm(turn.principal(), id, expected, request));
  }

  private static Form form(Turn turn) {
    return turn.visit().isReading() ? Form.EMPTY : turn.visit().form();
  }

  private static FormBody body(Turn turn) {
    return new FormBody(form(turn));
  }

  private <R> Answer show(
      Turn turn,
      EndingPage.Kind kind,
      FormBody body,
      Function<Fields, Supplier<R>> reader,
      Change<R> change) {
    if (turn.visit().isReading()) {
      return page(turn, kind, 200, Faults.NONE, null);
    }
    var id = turn.id(DeadlineId::parse);
    return switch (Fields.decode(body.json(), reader)) {
      case DecodedBody.Invalid<R>(var violations) ->
          page(turn, kind, 422, Faults.of(violations, LABELS), null);
      case DecodedBody.Valid<R>(var request) -> {
        var expected = new Expected.OneOf(List.of(form(turn).text("tag")));
        yield ended(turn, kind, change.of(id, expected, request));
      }
    };
  }

  private Answer ended(Turn turn, EndingPage.Kind kind, Outcome<Deadline> outcome) {
    return switch (outcome) {
      case Outcome.Changed<Deadline> changed -> page(turn, kind, 412, Faults.NONE, CHANGED);
      case Outcome.Contradicted<Deadline>(var why) -> page(turn, kind, 409, Faults.NONE, why);
      case Outcome<Deadline> other ->
          new Ended(notices, turn.frame())
              .page(
                  other,
                  done -> Answer.seeOther("/deadlines/" + done.id()),
                  wrong -> page(turn, kind, 422, Faults.of(wrong.violations(), LABELS), null));
    };
  }

  private Answer page(
      Turn turn, EndingPage.Kind kind, int status, Faults faults, @Nullable String problem) {
    var id = turn.id(DeadlineId::parse);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().deadline(turn.principal(), id),
        deadline ->
            ended.page(
                desk.showMatter().jurisdiction(turn.principal(), id.jurisdiction()),
                file -> {
                  var page = page(turn, kind, deadline, file, faults, problem);
                  var frame = turn.frame().titled(kind.title).of(file.jurisdiction().name());
                  return Answer.html(status, templates.render("ending", frame, page));
                }));
  }

  private static EndingPage page(
      Turn turn,
      EndingPage.Kind kind,
      Deadline deadline,
      JurisdictionFile file,
      Faults faults,
      @Nullable String problem) {
    return new EndingPage(
        turn.visit().path(),
        deadline.id().toString(),
        deadline.id().matter().toString(),
        deadline.demand().matterTitle(),
        kind,
        status(deadline),
        Tags.of(deadline),
        deadline.plan().version(),
        LocalDate.ofInstant(turn.now(), file.jurisdiction().zone()).toString(),
        kind == EndingPage.Kind.WITHDRAWN && deadline.kind().isRight() ? counsel(file) : List.of(),
        form(turn),
        faults,
        problem);
  }

  private static List<Choice> counsel(JurisdictionFile file) {
    return file.officials().stream()
        .filter(Official::attorney)
        .map(o -> new Choice(o.id().toString(), o.name()))
        .toList();
  }

  /** What is due, when, and how it stands. */
  private static String status(Deadline deadline) {
    var what = WhatIsDue.full(deadline.kind(), deadline.demand());
    var dates = When.listed(deadline.dueDate());
    var state =
        switch (deadline.state()) {
          case DeadlineState.Open(var waiting) when waiting != null ->
              say("common.waiting-for-a-second-person", WhatIsDue.ended(waiting));
          case DeadlineState.Open open -> say("ending.open");
          case DeadlineState.Met met -> say("ending.answered", CityTime.day(met.on()));
          case DeadlineState.Withdrawn gone -> say("ending.withdrawn", CityTime.day(gone.on()));
          case DeadlineState.Voided gone -> say("ending.void");
        };
    return "%s: %s (%s).".formatted(Words.capital(what), dates, state);
  }
}
