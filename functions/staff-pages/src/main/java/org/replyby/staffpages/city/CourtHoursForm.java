package org.replyby.staffpages.city;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Courts;
import org.replyby.model.HoursOfCourt;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;
import org.replyby.staffpages.review.ReviewedForm;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;

/**
 * When a court's day ends, as the city found out. The form is about one court, which is the first
 * of the list that is sent; the hours of the others stay as they are on record.
 */
public record CourtHoursForm(Desk desk) {
  private static final String LIST = "jurisdiction.courtHours";
  private static final String FIRST = LIST + ".0.";
  private static final String COURT = FIRST + "court";
  private static final String FILED = FIRST + "filedBy";
  private static final String COUNTER = FIRST + "counterCloses";
  private static final String SOURCE = FIRST + "source";

  public ReviewedForm form() {
    return new ReviewedForm(
        turn ->
            city(turn) instanceof Outcome.Found<JurisdictionFile>(var file)
                ? new Outcome.Found<>(
                    CityForms.form(
                            file,
                            say("city.when-a-courts-day"),
                            controls(file.jurisdiction(), turn.visit().query().get("court")),
                            say("city.show-what-it-changes"))
                        .intro(say("city.court-hours-count"), say("city.remove-court-hours")))
                : new Outcome.Missing<>(),
        turn -> json(turn, turn.visit().form()));
  }

  private static List<Control> controls(Jurisdiction city, @Nullable String asked) {
    var own = city.defaultCourt();
    var court = asked != null ? asked : own == null ? "" : own.court().code();
    var was = city.courtHours().stream().filter(h -> h.court().code().equals(court)).findFirst();
    return List.of(
        Control.select(
                COURT,
                say("common.court"),
                Stream.concat(
                        Stream.of(new Choice("", say("common.choose-one"))),
                        Courts.all().stream().map(c -> new Choice(c.code(), c.name())))
                    .toList())
            .value(court),
        Control.text(FILED, say("city.electronic-filing-until"))
            .as(Control.Kind.TIME)
            .hint(say("city.electronic-filing-until.hint"))
            .value(was.map(HoursOfCourt::filedBy).map(LocalTime::toString).orElse(null)),
        Control.text(COUNTER, say("city.clerks-counter-closes"))
            .as(Control.Kind.TIME)
            .value(was.map(HoursOfCourt::counterCloses).map(LocalTime::toString).orElse(null)),
        Control.text(SOURCE, say("city.where-that-is-written"))
            .hint(say("city.where-that-is-written.hint"))
            .value(was.map(HoursOfCourt::source).orElse(null)));
  }

  private Map<String, Object> json(Turn turn, Form form) {
    var others = new ArrayList<Map<String, Object>>();
    var isOnRecord = false;
    if (city(turn) instanceof Outcome.Found<JurisdictionFile>(var file)) {
      for (var hours : file.jurisdiction().courtHours()) {
        if (hours.court().code().equals(form.text(COURT))) {
          isOnRecord = true;
        } else {
          others.add(row(hours));
        }
      }
    }
    var isEmpty = !form.has(FILED) && !form.has(COUNTER) && !form.has(SOURCE);
    var body = new FormBody(form).with("jurisdiction.jurisdiction", turn.named());
    if (isEmpty && isOnRecord) {
      return body.with(LIST, others).json();
    }
    body.required(COURT).texts(FILED, COUNTER, SOURCE);
    for (int i = 0; i < others.size(); i++) {
      var at = LIST + "." + (i + 1) + ".";
      others.get(i).forEach((name, value) -> body.with(at + name, value));
    }
    return body.json();
  }

  private static Map<String, Object> row(HoursOfCourt hours) {
    var row = new LinkedHashMap<String, Object>();
    row.put("court", hours.court().code());
    if (hours.filedBy() != null) {
      row.put("filedBy", hours.filedBy().toString());
    }
    if (hours.counterCloses() != null) {
      row.put("counterCloses", hours.counterCloses().toString());
    }
    row.put("source", hours.source());
    return row;
  }

  private Outcome<JurisdictionFile> city(Turn turn) {
    return desk.showMatter().jurisdiction(turn.principal(), turn.id(JurisdictionId::new));
  }
}
