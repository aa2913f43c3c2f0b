package org.replyby.staffpages.exports;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.model.MatterId;
import org.replyby.model.exports.Export;
import org.replyby.staff.Desk;
import org.replyby.staff.exports.ExportFields;
import org.replyby.staffpages.Forms;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Choice;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Form;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.reading.ShowMatter;

/** Asks for a whole matter as a file. */
public record ExportForm(Desk desk) {
  private static final String PRIVILEGED = "privileged";
  private static final String LEAVE_OUT = "leave-out";

  public ChangeForm<Boolean, Export> ask() {
    return new ChangeForm<>(
        turn ->
            desk.showMatter().head(turn.principal(), turn.id(MatterId::parse))
                    instanceof Outcome.Found<ShowMatter.HeadView>(var head)
                ? new Outcome.Found<>(page(turn, head))
                : new Outcome.Missing<>(),
        form -> Map.of(PRIVILEGED, form.text(PRIVILEGED)),
        (turn, fields) -> ExportFields.of(fields),
        (turn, expected, withoutPrivileged) ->
            desk.exports()
                .ask()
                .ask(
                    turn.principal(),
                    turn.id(MatterId::parse),
                    withoutPrivileged,
                    key(turn.visit().form()).orElse(null)),
        (turn, export) -> Answer.seeOther("/exports/" + export.id()));
  }

  private static Optional<String> key(Form form) {
    return Optional.of(form.text(Forms.KEY)).filter(key -> !key.isEmpty());
  }

  private static FormPage page(Turn turn, ShowMatter.HeadView head) {
    var matter = head.matter();
    var choices =
        List.of(
            new Choice(LEAVE_OUT, say("exports.leave-out")),
            new Choice("include", say("exports.include")));
    return FormPage.of(
            say("exports.export-the-matter"),
            "",
            List.of(new Crumb("/matters/" + matter.id(), matter.title())),
            List.of(
                Control.radios(PRIVILEGED, say("exports.privileged-texts"), choices)
                    .value(LEAVE_OUT)
                    .hint(say("exports.privileged-texts.hint"))),
            say("exports.write-the-file"))
        .intro(say("exports.what-it-is"))
        .key(turn.visit().requestId());
  }
}
