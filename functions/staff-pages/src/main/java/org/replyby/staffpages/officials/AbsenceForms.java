package org.replyby.staffpages.officials;

import static org.replyby.staffpages.officials.OfficialPages.crumbs;
import static org.replyby.staffpages.officials.OfficialPages.others;
import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.replyby.model.Leave;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.OfficialFields;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.docket.Tags;

/** What administrators do when an official is away, or leaves for good. */
public record AbsenceForms(Desk desk) {
  public ChangeForm<Leave, Official> leave() {
    return new ChangeForm<>(
        turn ->
            new OfficialPages(desk)
                .of(
                    turn,
                    (o, file) -> {
                      var was = o.leave();
                      var until =
                          Control.text("until", say("officials.until"))
                              .as(Control.Kind.DATE)
                              .value(was == null ? null : was.until().toString());
                      var standIn =
                          Control.select("standIn", say("officials.standIn"), others(o, file))
                              .hint(say("officials.standIn.hint"))
                              .value(was == null ? null : was.standIn().toString());
                      return FormPage.of(
                              say("officials.leave-of", o.name()),
                              file.jurisdiction().name(),
                              crumbs(o, file),
                              List.of(until, standIn),
                              say("officials.save-the-leave"))
                          .tag(Tags.of(o));
                    }),
        form -> new FormBody(form).texts("until", "standIn").json(),
        (turn, fields) -> OfficialFields.leave(fields),
        (turn, expected, leave) -> desk.setLeave().set(turn.principal(), id(turn), expected, leave),
        (turn, official) -> back(official, "leave"));
  }

  public ChangeForm<String, Official> endLeave() {
    return new ChangeForm<>(
        turn ->
            new OfficialPages(desk)
                .of(
                    turn,
                    (o, file) ->
                        FormPage.of(
                                say("officials.end-the-leave-of", o.name()),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                List.of(),
                                say("officials.end-the-leave-now"))
                            .intro(say("officials.alerts-go-to-again", o.name()))
                            .tag(Tags.of(o))),
        form -> new FormBody(form).json(),
        (turn, fields) -> () -> "",
        (turn, expected, none) -> desk.setLeave().set(turn.principal(), id(turn), expected, null),
        (turn, official) -> back(official, "back"));
  }

  public ChangeForm<OfficialId, Official> retire() {
    return new ChangeForm<>(
        turn ->
            new OfficialPages(desk)
                .of(
                    turn,
                    (o, file) ->
                        FormPage.of(
                                say("officials.retire-this", o.name()),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                List.of(
                                    Control.select(
                                            "successor",
                                            say("officials.successor"),
                                            others(o, file))
                                        .hint(say("officials.successor.hint"))),
                                say("officials.retire-this-official"))
                            .intro(say("officials.all-addresses", o.name()))
                            .tag(Tags.of(o))
                            .danger()),
        form -> new FormBody(form).texts("successor").json(),
        (turn, fields) -> OfficialFields.successor(fields),
        (turn, expected, successor) ->
            desk.retireOfficial().retire(turn.principal(), id(turn), expected, successor),
        (turn, official) ->
            Answer.seeOther("/cities/" + official.id().jurisdiction() + "/officials?done=retired"));
  }

  private static OfficialId id(Turn turn) {
    return turn.id(OfficialId::parse);
  }

  private static Answer back(Official official, String done) {
    return Answer.seeOther("/officials/" + official.id() + "?done=" + done);
  }
}
