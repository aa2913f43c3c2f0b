package org.replyby.staffpages.city;

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
                      "Whom to tell that a reply went out",
                      List.of(
                          Control.text("contact.name", "Name")
                              .value(was == null ? null : was.name()),
                          Control.text("contact.phone", "Phone")
                              .as(Control.Kind.TEL)
                              .hint("Such as 312-555-0123. It is called, so it can be a landline.")
                              .value(was == null ? null : was.phone())),
                      "Save");
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
                          "When an alert is passed on",
                          List.of(
                              Control.text("part", "Part of the time left")
                                  .hint(
                                      "A whole number: 4 is a quarter of the time left to the safe date.")
                                  .value(Integer.toString(was.part())),
                              Control.text("leastMinutes", "Never sooner than, in minutes")
                                  .hint("5 minutes or more")
                                  .value(Long.toString(was.least().toMinutes())),
                              Control.text("mostMinutes", "Never later than, in minutes")
                                  .hint("4320 minutes (3 days) or fewer")
                                  .value(Long.toString(was.most().toMinutes()))),
                          "Save")
                      .intro("Now: " + CityWords.escalation(was));
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
                        "Who closes a deadline",
                        List.of(
                            Control.radios("secondPerson", "Second person", choices)
                                .value(Coded.code(file.secondPerson()))),
                        "Save")),
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
        List.of(new Crumb("/cities", "Cities"), new Crumb("/cities/" + city.id(), city.name()));
    return FormPage.of(title, city.name(), crumbs, controls, button).tag(Tags.of(file));
  }

  private static Answer back(JurisdictionFile file, String done) {
    return Answer.seeOther("/cities/" + file.jurisdiction().id() + "?done=" + done);
  }
}
