package org.replyby.staffpages.officials;

import static org.replyby.staffpages.officials.OfficialPages.crumbs;
import static org.replyby.staffpages.officials.OfficialPages.others;

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
                          Control.text("until", "Last day of the leave")
                              .as(Control.Kind.DATE)
                              .value(was == null ? null : was.until().toString());
                      var standIn =
                          Control.select(
                                  "standIn", "Who gets the alerts meanwhile", others(o, file))
                              .hint(
                                  "Somebody with a confirmed address. They are told of all that is open.")
                              .value(was == null ? null : was.standIn().toString());
                      return FormPage.of(
                              "Leave of " + o.name(),
                              file.jurisdiction().name(),
                              crumbs(o, file),
                              List.of(until, standIn),
                              "Save the leave")
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
                                "End the leave of " + o.name(),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                List.of(),
                                "End the leave now")
                            .intro("Alerts go to " + o.name() + " again from now on.")
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
                                "Retire " + o.name(),
                                file.jurisdiction().name(),
                                crumbs(o, file),
                                List.of(
                                    Control.select("successor", "Who takes over", others(o, file))
                                        .hint("Somebody with a confirmed address")),
                                "Retire this official")
                            .intro(
                                "All addresses of "
                                    + o.name()
                                    + " are removed. Whoever takes over is told of all that is open."
                                    + " This cannot be undone.")
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
