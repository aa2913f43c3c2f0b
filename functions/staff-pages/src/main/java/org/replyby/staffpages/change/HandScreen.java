package org.replyby.staffpages.change;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.model.Coded;
import org.replyby.model.Document;
import org.replyby.model.MatterId;
import org.replyby.model.Violation;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.SetDeadlineFields;
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
import org.replyby.usecases.alerting.ToldDeadline;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.reading.ShowMatter;
import org.replyby.usecases.recording.DeadlineRequest;

/** Enters a date that no law sets, or that a court ordered. */
public record HandScreen(Desk desk, Templates templates, Notices notices) {
  private static final HandForm FORM = new HandForm();

  public Answer show(Turn turn) {
    var isReading = turn.visit().isReading();
    var form = isReading ? Form.EMPTY : turn.visit().form();
    var matter = isReading ? turn.visit().query().getOrDefault("matter", "") : form.text("matter");
    var id = ChangeSteps.orLost(() -> MatterId.parse(matter));
    return new Ended(notices, turn.frame())
        .page(
            desk.showMatter().whole(turn.principal(), id),
            view ->
                isReading
                    ? page(turn, view, 200, begun(turn, view), Faults.NONE, null)
                    : sent(turn, view, form));
  }

  /** What is missing in a matter is named in the link that leads here. */
  private static Form begun(Turn turn, ShowMatter.MatterView view) {
    var kind = turn.visit().query().getOrDefault("kind", "");
    var document =
        view.documents().stream()
            .filter(d -> d.voided() == null)
            .filter(d -> starts(d, kind))
            .map(d -> d.id().toString())
            .findFirst()
            .orElse("");
    return Form.EMPTY.with("kind", kind).with("document", document);
  }

  private static boolean starts(Document document, String kind) {
    return DocumentDeadlines.of(document).byHand().stream()
        .anyMatch(byHand -> Coded.code(byHand.kind()).equals(kind));
  }

  private Answer sent(Turn turn, ShowMatter.MatterView view, Form form) {
    var json = new LinkedHashMap<>(FORM.json(form));
    json.put("matter", view.matter().id().toString());
    var key = form.has(Forms.KEY) ? Optional.of(form.text(Forms.KEY)) : Optional.<String>empty();
    return switch (Fields.decode(json, body -> SetDeadlineFields.of(key, body))) {
      case DecodedBody.Invalid<DeadlineRequest>(var violations) ->
          wrong(turn, view, form, violations);
      case DecodedBody.Valid<DeadlineRequest>(var request) ->
          switch (desk.setDeadline().set(turn.principal(), request)) {
            case Outcome.KeyUsed<ToldDeadline> used ->
                page(turn, view, 409, form, Faults.NONE, USED);
            case Outcome.Contradicted<ToldDeadline>(var why) ->
                page(turn, view, 409, form, Faults.NONE, why);
            case Outcome<ToldDeadline> other ->
                new Ended(notices, turn.frame())
                    .page(
                        other,
                        told -> Answer.seeOther("/deadlines/" + told.deadline().id()),
                        invalid -> wrong(turn, view, form, invalid.violations()));
          };
    };
  }

  private static final String USED = say("hand.this-form-was-sent");

  private Answer wrong(
      Turn turn, ShowMatter.MatterView view, Form form, List<Violation> violations) {
    return page(turn, view, 422, form, Faults.of(FORM.plain(violations), FORM.labels(form)), null);
  }

  private Answer page(
      Turn turn,
      ShowMatter.MatterView view,
      int status,
      Form form,
      Faults faults,
      @Nullable String problem) {
    var matter = view.matter();
    var key = form.has(Forms.KEY) ? form.text(Forms.KEY) : turn.visit().requestId();
    var shown =
        new HandPage(
            matter.id().toString(), matter.title(), form, faults, HandLists.of(view), problem, key);
    return Answer.html(
        status, templates.render("hand", turn.frame().titled(say("hand.enter-a-date")), shown));
  }
}
