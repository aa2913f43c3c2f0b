package org.replyby.staffpages.demand;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Document;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Violation;
import org.replyby.staff.Desk;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Choice;
import org.replyby.staffpages.look.Faults;
import org.replyby.staffpages.look.KeptField;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.recording.DemandRequest;

/**
 * Records a letter or a subpoena in two steps: the form, then what the paper would start, and then
 * the record. What was typed is in every answer, so that nothing of it is lost.
 */
public record DemandScreen<D extends Document>(
    Desk desk, Templates templates, Notices notices, DemandForm<D> kind) {
  private static final String STEP = "step";
  private static final String ADD = "add-";
  private static final int CITIES = 100;

  public Answer show(Turn turn) {
    return turn.visit().isReading()
        ? begin(turn)
        : sent(turn, kind.packed(turn.visit().form()), turn.visit().form().text(STEP));
  }

  private Answer begin(Turn turn) {
    var query = turn.visit().query();
    var matter = query.get("matter");
    var city = query.get("city");
    var known =
        matter != null
            ? Map.of("matter", List.of(matter), "jurisdiction", List.of(matter.split("\\.", -1)[0]))
            : city != null ? Map.of("jurisdiction", List.of(city)) : Map.<String, List<String>>of();
    return form(turn, new Form(known), "");
  }

  private Answer sent(Turn turn, Form form, String step) {
    if (step.equals("change") || step.startsWith(ADD)) {
      return form(turn, form, step);
    }
    var city = form.text("jurisdiction");
    if (!JurisdictionId.isValid(city) || !turn.principal().mayAct(new JurisdictionId(city))) {
      return wrong(
          turn, form, List.of(new Violation("/jurisdiction", say("demand.has-to-be-chosen"))));
    }
    var key = form.text(Forms.KEY);
    var json = new LinkedHashMap<>(kind.newJson(form));
    json.putAll(kind.json(form));
    var read =
        Fields.decode(
            json, body -> kind.reader(key.isEmpty() ? Optional.empty() : Optional.of(key), body));
    return switch (read) {
      case DecodedBody.Invalid<DemandRequest<D>>(var violations) -> wrong(turn, form, violations);
      case DecodedBody.Valid<DemandRequest<D>>(var request) ->
          step.equals("record") ? record(turn, form, request) : preview(turn, form, request);
    };
  }

  private Answer preview(Turn turn, Form form, DemandRequest<D> request) {
    return ended(
        turn,
        form,
        desk.recordDemand().preview(turn.principal(), request),
        would -> page(turn, 200, form, "", Faults.NONE, null, Previews.of(would, turn.now())));
  }

  private Answer record(Turn turn, Form form, DemandRequest<D> request) {
    return ended(
        turn,
        form,
        desk.recordDemand().record(turn.principal(), request),
        done -> {
          var id = done.document().id();
          return Answer.seeOther("/matters/" + id.matter() + "?recorded=" + id);
        });
  }

  private interface Done<T> {
    Answer of(T value);
  }

  /** Why it was not recorded is said above the form, with everything that was typed. */
  private <T> Answer ended(Turn turn, Form form, Outcome<T> outcome, Done<T> done) {
    return switch (outcome) {
      case Outcome.Contradicted<T>(var why) -> refused(turn, 409, form, why);
      case Outcome.TooOften<T>(var why, var after) -> refused(turn, 429, form, why);
      case Outcome<T> other ->
          new Ended(notices, turn.frame())
              .page(other, done::of, invalid -> wrong(turn, form, invalid.violations()));
    };
  }

  private Answer refused(Turn turn, int status, Form form, String why) {
    var problem =
        why.replaceFirst(
            "If it is another one, .*", Matcher.quoteReplacement(say("demand.say-so-at-the-end")));
    return page(turn, status, form, "", Faults.NONE, problem, null);
  }

  private Answer wrong(Turn turn, Form form, List<Violation> violations) {
    var faults = Faults.of(PlainFaults.of(violations, kind.time()), kind.labels(form));
    return page(turn, 422, form, "", faults, null, null);
  }

  private Answer form(Turn turn, Form form, String step) {
    return page(turn, 200, form, step, Faults.NONE, null, null);
  }

  private Answer page(
      Turn turn,
      int status,
      Form form,
      String step,
      Faults faults,
      @Nullable String problem,
      DemandPage.@Nullable Preview preview) {
    var cities =
        desk.showLists().jurisdictions(turn.principal(), null, CITIES).items().stream()
            .map(j -> new Choice(j.id().value(), j.shown()))
            .toList();
    var lists = new Lists(desk, turn);
    var filling =
        new Filler(kind, form, step)
            .filling(
                faults,
                preview == null ? lists.letters(form.text("matter")) : List.of(),
                preview == null ? lists.counsel(kind, form, cities) : List.of(),
                true);
    var key = form.has(Forms.KEY) ? form.text(Forms.KEY) : turn.visit().requestId();
    var kept = KeptField.all(form, Set.of(Forms.TOKEN, Forms.KEY, STEP));
    var matter = form.has("matter") ? form.text("matter") : null;
    var shown =
        new DemandPage(
            kind.noun(), kind.path(), cities, matter, filling, problem, preview, kept, key);
    var title =
        preview == null
            ? say("demand.record-a-noun", kind.noun())
            : say("demand.what-this-starts", kind.noun());
    return Answer.html(status, templates.render("demand", turn.frame().titled(title), shown));
  }

  /** What a form shows besides what was typed. */
  public record Filler(DemandForm<?> kind, Form form, String step) {
    public DemandPage.Filling filling(
        Faults faults, List<Choice> letters, List<Choice> counsel, boolean isNew) {
      var grants = LetterForm.grants(form) + (step.equals(ADD + LetterForm.GRANTS) ? 1 : 0);
      return new DemandPage.Filling(
          form,
          faults,
          kind.time(),
          new ArrayList<>(Parts.shown(form, step.equals(ADD + Parts.GROUP))),
          grants,
          letters,
          counsel,
          isNew);
    }
  }
}
