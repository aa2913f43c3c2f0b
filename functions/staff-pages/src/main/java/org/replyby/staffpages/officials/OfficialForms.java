package org.replyby.staffpages.officials;

import static org.replyby.staffpages.officials.OfficialPages.crumbs;

import java.util.List;
import java.util.Optional;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.OfficialFields;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.people.EditOfficial;
import org.replyby.usecases.people.RegisterOfficial;

/** What administrators record of an official. */
public record OfficialForms(Desk desk) {
  private static final String WANTED = "wanted";
  private static final String ATTORNEY = "attorney";

  public ChangeForm<RegisterOfficial.Request, Official> register() {
    return new ChangeForm<>(
        turn ->
            pages()
                .ofCity(
                    turn,
                    file -> {
                      var city = "/cities/" + file.jurisdiction().id();
                      return FormPage.of(
                              "Add an official",
                              file.jurisdiction().name(),
                              List.of(
                                  new Crumb(city, file.jurisdiction().name()),
                                  new Crumb(city + "/officials", "Officials")),
                              PersonControls.ofNew(),
                              "Add the official")
                          .key(turn.visit().requestId());
                    }),
        form ->
            new FormBody(form)
                .required("name", "role")
                .texts("tier", "leastSeverity")
                .with(ATTORNEY, form.has(ATTORNEY))
                .with("digest", form.has("digest"))
                .json(),
        (turn, fields) ->
            OfficialFields.of(
                turn.id(JurisdictionId::new),
                Optional.of(turn.visit().form().text(Forms.KEY)).filter(key -> !key.isEmpty()),
                fields),
        (turn, expected, request) -> desk.registerOfficial().register(turn.principal(), request),
        (turn, official) -> back(official, "added"));
  }

  public ChangeForm<EditOfficial.Edit, Official> describe() {
    return new ChangeForm<>(
        turn ->
            pages()
                .of(
                    turn,
                    (o, file) ->
                        FormPage.of(
                                "Change " + o.name(),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                PersonControls.of(o),
                                "Save")
                            .tag(Tags.of(o))),
        form -> new FormBody(form).required("name", "role").texts("tier", "leastSeverity").json(),
        (turn, fields) -> OfficialFields.edit(fields),
        (turn, expected, edit) ->
            desk.editOfficial().edit(turn.principal(), id(turn), expected, edit),
        (turn, official) -> back(official, "edited"));
  }

  public ChangeForm<Boolean, Official> digest() {
    return new ChangeForm<>(
        turn ->
            pages()
                .of(
                    turn,
                    (o, file) ->
                        FormPage.of(
                                "Weekly digest for " + o.name(),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                List.of(),
                                o.digest() ? "Stop the digest" : "Send the digest")
                            .intro(
                                "The digest lists each week, in one message, all that is open in the city.")
                            .fixed(WANTED, Boolean.toString(!o.digest()))
                            .tag(Tags.of(o))),
        form -> new FormBody(form).with(WANTED, form.text(WANTED).equals("true")).json(),
        (turn, fields) -> OfficialFields.digest(fields),
        (turn, expected, wanted) ->
            desk.setDigest().set(turn.principal(), id(turn), expected, wanted),
        (turn, official) -> back(official, "digest"));
  }

  public ChangeForm<Boolean, Official> attorney() {
    return new ChangeForm<>(
        turn ->
            pages()
                .of(
                    turn,
                    (o, file) ->
                        FormPage.of(
                                "City attorney: " + o.name(),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                List.of(),
                                o.attorney() ? "Take back the mark" : "Mark as a city attorney")
                            .intro(
                                "A city attorney can confirm dates. What was confirmed before stays confirmed.")
                            .fixed(ATTORNEY, Boolean.toString(!o.attorney()))
                            .tag(Tags.of(o))),
        form -> new FormBody(form).with(ATTORNEY, form.text(ATTORNEY).equals("true")).json(),
        (turn, fields) -> OfficialFields.attorney(fields),
        (turn, expected, attorney) ->
            desk.markAttorney().mark(turn.principal(), id(turn), expected, attorney),
        (turn, official) -> back(official, "attorney"));
  }

  private OfficialPages pages() {
    return new OfficialPages(desk);
  }

  private static OfficialId id(Turn turn) {
    return turn.id(OfficialId::parse);
  }

  private static Answer back(Official official, String done) {
    return Answer.seeOther("/officials/" + official.id() + "?done=" + done);
  }
}
