package org.replyby.staffpages.officials;

import static org.replyby.staffpages.officials.OfficialPages.crumbs;
import static org.replyby.staffpages.words.PageTexts.say;

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
                              say("officials.add-an-official"),
                              file.jurisdiction().name(),
                              List.of(
                                  new Crumb(city, file.jurisdiction().name()),
                                  new Crumb(city + "/officials", say("common.officials"))),
                              PersonControls.ofNew(),
                              say("officials.add-the-official"))
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
                                say("common.change-person", o.name()),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                PersonControls.of(o),
                                say("common.save"))
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
                                say("officials.weekly-digest-for", o.name()),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                List.of(),
                                o.digest()
                                    ? say("officials.stop-the-digest")
                                    : say("officials.send-the-digest"))
                            .intro(say("officials.the-digest-lists-each"))
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
                                say("officials.city-attorney", o.name()),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                List.of(),
                                o.attorney()
                                    ? say("officials.take-back-the-mark")
                                    : say("officials.mark-attorney"))
                            .intro(say("officials.a-city-attorney-can"))
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
