package org.replyby.staffpages.city;

import static org.replyby.staffpages.words.PageTexts.say;

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
          .map(c -> new Choice(c.code(), say("city.closed-because", c.words())))
          .toList();

  public ReviewedForm closing() {
    return new ReviewedForm(
        turn ->
            page(
                turn,
                file ->
                    CityForms.form(
                        file,
                        say("city.add-a-closed-day"),
                        List.of(
                            Control.text("closing.date", say("common.day")).as(Control.Kind.DATE),
                            Control.radios("closing.kind", say("city.closing.kind"), CLOSED),
                            Control.text("closing.name", say("common.name"))
                                .hint(say("city.closing.name.hint")),
                            Control.text("closing.authority", say("city.closing.authority"))
                                .hint(say("city.closing.authority.hint"))),
                        say("city.show-what-it-changes"))),
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
                          say("city.remove-a-closed-day"),
                          List.of(
                              Control.text("removedClosing.why", say("city.removedClosing.why"))
                                  .as(Control.Kind.PARAGRAPH),
                              Control.checkboxes(
                                      "removedClosing.privileged",
                                      say("city.removedClosing.privileged"),
                                      List.of(new Choice("true", say("city.leave-the-reason-out"))))
                                  .values(List.of("true"))),
                          say("city.show-what-it-changes"))
                      .intro(say("city.the-day-is", date))
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
                Stream.of(new Choice("", say("city.court-not-known"))),
                Courts.all().stream().map(c -> new Choice(c.code(), c.name())))
            .toList();
    var kinds =
        Arrays.stream(JurisdictionKind.values())
            .map(k -> new Choice(Coded.code(k), Coded.code(k).replace('-', ' ')))
            .toList();
    return CityForms.form(
            file,
            say("city.correct-what-the-city"),
            List.of(
                Control.text("jurisdiction.name", say("common.name")).value(was.name()),
                Control.select("jurisdiction.kind", say("common.kind"), kinds)
                    .value(Coded.code(was.kind())),
                Control.text("jurisdiction.state", say("city.jurisdiction.state"))
                    .hint(say("city.jurisdiction.state.hint"))
                    .value(was.state()),
                Control.text("jurisdiction.timeZone", say("common.time-zone"))
                    .hint(
                        say(
                            "city.jurisdiction.timeZone.hint",
                            was.state(),
                            String.join(", ", StateZones.of(was.state()))))
                    .value(was.zone().getId()),
                Control.select("jurisdiction.court", say("city.jurisdiction.court"), courts)
                    .hint(say("city.jurisdiction.court.hint"))
                    .value(court == null ? "" : court.court().code()),
                Control.text("jurisdiction.courthouse", say("common.courthouse"))
                    .hint(say("city.jurisdiction.courthouse.hint"))
                    .value(court == null ? null : court.courthouse())),
            say("city.show-what-it-changes"))
        .intro(say("city.the-citys-address"));
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
