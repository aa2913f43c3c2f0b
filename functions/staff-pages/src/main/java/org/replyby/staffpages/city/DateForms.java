package org.replyby.staffpages.city;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.calculator.ClosingCodes;
import org.replyby.deadlines.Courts;
import org.replyby.deadlines.StateZones;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.http.FormBody;
import org.replyby.staffpages.review.ReviewedForm;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;

/** What administrators change of a city that moves dates: each is looked at before it counts. */
public record DateForms(Desk desk) {
  private static final List<Choice> CLOSED =
      Arrays.stream(ClosingCodes.values())
          .map(c -> new Choice(c.code(), "It is " + c.words()))
          .toList();

  public ReviewedForm closing() {
    return new ReviewedForm(
        turn ->
            page(
                turn,
                file ->
                    CityForms.form(
                        file,
                        "Add a closed day",
                        List.of(
                            Control.text("closing.date", "Day").as(Control.Kind.DATE),
                            Control.radios("closing.kind", "What kind of day it is", CLOSED),
                            Control.text("closing.name", "Name").hint("Such as: snow emergency"),
                            Control.text("closing.authority", "Who or what closed it")
                                .hint("Such as: General Order 2026-4 of the court")),
                        "Show what it changes")),
        turn ->
            new FormBody(turn.visit().form())
                .with("closing.jurisdiction", turn.named())
                .texts("closing.date", "closing.kind", "closing.name", "closing.authority")
                .json());
  }

  public ReviewedForm removal() {
    return new ReviewedForm(
        turn ->
            page(
                turn,
                file -> {
                  var sent = turn.visit().form();
                  var query = turn.visit().query();
                  var date = given(sent, query, "date");
                  var kind = given(sent, query, "kind");
                  return CityForms.form(
                          file,
                          "Remove a closed day",
                          List.of(
                              Control.text("removedClosing.why", "Why it was not closed after all")
                                  .as(Control.Kind.PARAGRAPH),
                              Control.checkboxes(
                                      "removedClosing.privileged",
                                      "Confidential",
                                      List.of(new Choice("true", "Leave the reason out of alerts")))
                                  .values(List.of("true"))),
                          "Show what it changes")
                      .intro("The day is " + date + ".")
                      .fixed("date", date)
                      .fixed("kind", kind);
                }),
        turn -> {
          var form = turn.visit().form();
          return new FormBody(form)
              .with("removedClosing.jurisdiction", turn.named())
              .with("removedClosing.date", form.text("date"))
              .with("removedClosing.kind", form.text("kind"))
              .texts("removedClosing.why")
              .with("removedClosing.privileged", form.has("removedClosing.privileged"))
              .json();
        });
  }

  private static String given(Form sent, Map<String, String> query, String name) {
    return sent.has(name) ? sent.text(name) : query.getOrDefault(name, "");
  }

  public ReviewedForm correction() {
    return new ReviewedForm(turn -> page(turn, DateForms::description), DateForms::corrected);
  }

  private static FormPage description(JurisdictionFile file) {
    var was = file.jurisdiction();
    var court = was.court();
    var courts =
        Stream.concat(
                Stream.of(new Choice("", "Not known, or the only one of the state")),
                Courts.all().stream().map(c -> new Choice(c.code(), c.name())))
            .toList();
    var kinds =
        Arrays.stream(JurisdictionKind.values())
            .map(k -> new Choice(Coded.code(k), Coded.code(k).replace('-', ' ')))
            .toList();
    return CityForms.form(
            file,
            "Correct what the city is",
            List.of(
                Control.text("jurisdiction.name", "Name").value(was.name()),
                Control.select("jurisdiction.kind", "Kind", kinds).value(Coded.code(was.kind())),
                Control.text("jurisdiction.state", "State")
                    .hint("Two letters, such as IL. Its holidays count.")
                    .value(was.state()),
                Control.text("jurisdiction.timeZone", "Time zone")
                    .hint(
                        "In " + was.state() + ": " + String.join(", ", StateZones.of(was.state())))
                    .value(was.zone().getId()),
                Control.select("jurisdiction.court", "Federal court", courts)
                    .hint("Where a demand against the city is fought")
                    .value(court == null ? "" : court.court().code()),
                Control.text("jurisdiction.courthouse", "Courthouse")
                    .hint("Only if the court sits in several time zones")
                    .value(court == null ? null : court.courthouse())),
            "Show what it changes")
        .intro("The city's address on this page stays the same, whatever its name is.");
  }

  /** A court that is not chosen is taken off. */
  private static Map<String, Object> corrected(Turn turn) {
    var form = turn.visit().form();
    var city = new LinkedHashMap<String, @Nullable Object>();
    city.put("jurisdiction", turn.named());
    for (var field : List.of("name", "kind", "state", "timeZone")) {
      city.put(field, form.text("jurisdiction." + field));
    }
    for (var field : List.of("court", "courthouse")) {
      var given = form.text("jurisdiction." + field);
      city.put(field, given.isEmpty() ? null : given);
    }
    return Map.of("jurisdiction", city);
  }

  private Outcome<FormPage> page(Turn turn, Function<JurisdictionFile, FormPage> page) {
    return desk.showMatter().jurisdiction(turn.principal(), turn.id(JurisdictionId::new))
            instanceof Outcome.Found<JurisdictionFile>(var file)
        ? new Outcome.Found<>(page.apply(file))
        : new Outcome.Missing<>();
  }
}
