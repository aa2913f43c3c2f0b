package org.replyby.staffpages.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.Fact;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.When;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Letter;
import org.replyby.model.Violation;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.LetterFields;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.recording.LetterRequest;
import org.replyby.usecases.recording.NewRecord;

/**
 * Records a letter in two steps: the form, then what the letter would start, and then the letter.
 * What was typed is in every answer, so that nothing of it is lost.
 */
public record LetterScreen(Desk desk, Templates templates, Notices notices) {
  private static final String STEP = "step";
  private static final int CITIES = 100;

  public Answer show(Turn turn) {
    return turn.visit().isReading() ? begin(turn) : sent(turn, turn.visit().form());
  }

  private Answer begin(Turn turn) {
    var query = turn.visit().query();
    var matter = query.get("matter");
    var city = query.get("city");
    var known =
        matter != null
            ? Map.of("matter", List.of(matter), "jurisdiction", List.of(matter.split("\\.", -1)[0]))
            : city != null ? Map.of("jurisdiction", List.of(city)) : Map.<String, List<String>>of();
    return page(turn, 200, new Form(known), Faults.NONE, null);
  }

  private Answer sent(Turn turn, Form form) {
    if (form.text(STEP).equals("change")) {
      return page(turn, 200, form, Faults.NONE, null);
    }
    var city = form.text("jurisdiction");
    if (!JurisdictionId.isValid(city) || !turn.principal().mayAct(new JurisdictionId(city))) {
      return wrong(turn, form, List.of(new Violation("/jurisdiction", "has to be chosen")));
    }
    var key = form.text(Forms.KEY);
    return switch (Fields.decode(LetterForm.json(form), body -> reader(key, body))) {
      case DecodedBody.Invalid<LetterRequest>(var violations) -> wrong(turn, form, violations);
      case DecodedBody.Valid<LetterRequest>(var request) ->
          form.text(STEP).equals("record")
              ? record(turn, form, request)
              : preview(turn, form, request);
    };
  }

  private static Supplier<LetterRequest> reader(String key, Fields body) {
    return LetterFields.of(key.isEmpty() ? Optional.empty() : Optional.of(key), body);
  }

  private Answer wrong(Turn turn, Form form, List<Violation> violations) {
    return page(turn, 422, form, Faults.of(violations, LetterForm.LABELS), null);
  }

  private Answer preview(Turn turn, Form form, LetterRequest request) {
    return new Ended(notices, turn.frame())
        .page(
            desk.recordDemand().<Letter>preview(turn.principal(), request),
            would -> page(turn, 200, form, Faults.NONE, preview(would, turn)),
            invalid -> wrong(turn, form, invalid.violations()));
  }

  private Answer record(Turn turn, Form form, LetterRequest request) {
    return new Ended(notices, turn.frame())
        .page(
            desk.recordDemand().<Letter>record(turn.principal(), request),
            done -> Answer.seeOther("/matters/" + done.document().id().matter()),
            invalid -> wrong(turn, form, invalid.violations()));
  }

  private static LetterPage.Preview preview(NewRecord<Letter> would, Turn turn) {
    var reach = would.reach();
    return new LetterPage.Preview(
        would.deadlines().stream().map(d -> started(d, turn)).toList(),
        reach.audience().stream().map(o -> o.name() + ", " + o.role()).toList(),
        reach.notTold().stream().map(n -> n.official().name() + ": " + n.why()).toList(),
        reach.isNobody());
  }

  private static LetterPage.Started started(Deadline deadline, Turn turn) {
    var date = deadline.dueDate();
    return new LetterPage.Started(
        WhatIsDue.full(deadline.kind(), deadline.demand()),
        When.dates(date),
        When.left(deadline.kind(), date, turn.now()).map(Fact::words).orElse(""),
        Explanation.full(date).lines().toList());
  }

  private Answer page(
      Turn turn, int status, Form form, Faults faults, LetterPage.@Nullable Preview preview) {
    var cities =
        desk.showLists().jurisdictions(turn.principal(), null, CITIES).items().stream()
            .map(j -> new LetterPage.City(j.id().value(), j.shown()))
            .toList();
    var key = form.has(Forms.KEY) ? form.text(Forms.KEY) : turn.visit().requestId();
    var matter = form.has("matter") ? form.text("matter") : null;
    var shown = new LetterPage(cities, matter, form, faults, preview, LetterForm.kept(form), key);
    var title = preview == null ? "Record a letter" : "What this letter starts";
    return Answer.html(status, templates.render("letter", turn.frame().titled(title), shown));
  }
}
