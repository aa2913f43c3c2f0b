package org.replyby.staffpages.city;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.function.Function;
import org.replyby.model.Coded;
import org.replyby.model.Contact;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.JurisdictionId;
import org.replyby.model.SecondPerson;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.ClosingFields;
import org.replyby.staff.fields.EscalationFields;
import org.replyby.staff.fields.JurisdictionFields;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;

/** What administrators set for a city, where no date moves by it. */
public record CityForms(Desk desk) {
  public ChangeForm<Contact, JurisdictionFile> contact() {
    return new ChangeForm<>(
        turn ->
            page(
                turn,
                file -> {
                  var was = file.jurisdiction().contact();
                  return form(
                      file,
                      say("city.whom-to-tell"),
                      List.of(
                          Control.text("contact.name", say("common.name"))
                              .value(was == null ? null : was.name()),
                          Control.text("contact.phone", say("common.phone"))
                              .as(Control.Kind.TEL)
                              .hint(say("city.contact.phone.hint"))
                              .value(was == null ? null : was.phone())),
                      say("common.save"));
                }),
        form -> new FormBody(form).required("contact.name", "contact.phone").json(),
        (turn, fields) -> JurisdictionFields.contact(fields),
        this::contact,
        (turn, file) -> back(file, "contact"));
  }

  /** The description stays as it is on record; the tag is of all of it. */
  private Outcome<JurisdictionFile> contact(Turn turn, Expected expected, Contact wanted) {
    var id = turn.id(JurisdictionId::new);
    return desk.showMatter().jurisdiction(turn.principal(), id)
            instanceof Outcome.Found<JurisdictionFile>(var file)
        ? desk.openJurisdiction()
            .open(turn.principal(), expected, file.jurisdiction().naming(wanted))
        : new Outcome.Missing<>();
  }

  public ChangeForm<EscalationPolicy, JurisdictionFile> escalation() {
    return new ChangeForm<>(
        turn ->
            page(
                turn,
                file -> {
                  var was = file.escalation();
                  return form(
                          file,
                          say("city.when-an-alert"),
                          List.of(
                              Control.text("part", say("city.part"))
                                  .hint(say("city.part.hint"))
                                  .value(Integer.toString(was.part())),
                              Control.text("leastMinutes", say("city.leastMinutes"))
                                  .hint(say("city.leastMinutes.hint"))
                                  .value(Long.toString(was.least().toMinutes())),
                              Control.text("mostMinutes", say("city.mostMinutes"))
                                  .hint(say("city.mostMinutes.hint"))
                                  .value(Long.toString(was.most().toMinutes()))),
                          say("common.save"))
                      .intro(say("city.now", CityWords.escalation(was)));
                }),
        form -> new FormBody(form).numbers("part", "leastMinutes", "mostMinutes").json(),
        (turn, fields) -> EscalationFields.of(fields),
        (turn, expected, policy) ->
            desk.setEscalation()
                .set(turn.principal(), turn.id(JurisdictionId::new), expected, policy),
        (turn, file) -> back(file, "escalation"));
  }

  public ChangeForm<SecondPerson, JurisdictionFile> secondPerson() {
    var choices =
        List.of(SecondPerson.values()).stream()
            .map(s -> new Choice(Coded.code(s), CityWords.second(s)))
            .toList();
    return new ChangeForm<>(
        turn ->
            page(
                turn,
                file ->
                    form(
                        file,
                        say("city.who-closes-a-deadline"),
                        List.of(
                            Control.radios("secondPerson", say("city.secondPerson"), choices)
                                .value(Coded.code(file.secondPerson()))),
                        say("common.save"))),
        form -> new FormBody(form).texts("secondPerson").json(),
        (turn, fields) -> ClosingFields.secondPerson(fields),
        (turn, expected, wanted) ->
            desk.setSecondPerson()
                .set(turn.principal(), turn.id(JurisdictionId::new), expected, wanted),
        (turn, file) -> back(file, "second"));
  }

  private Outcome<FormPage> page(Turn turn, Function<JurisdictionFile, FormPage> page) {
    return desk.showMatter().jurisdiction(turn.principal(), turn.id(JurisdictionId::new))
            instanceof Outcome.Found<JurisdictionFile>(var file)
        ? new Outcome.Found<>(page.apply(file))
        : new Outcome.Missing<>();
  }

  static FormPage form(JurisdictionFile file, String title, List<Control> controls, String button) {
    var city = file.jurisdiction();
    var crumbs =
        List.of(
            new Crumb("/cities", say("common.cities")),
            new Crumb("/cities/" + city.id(), city.name()));
    return FormPage.of(title, city.name(), crumbs, controls, button).tag(Tags.of(file));
  }

  private static Answer back(JurisdictionFile file, String done) {
    return Answer.seeOther("/cities/" + file.jurisdiction().id() + "?done=" + done);
  }
}
