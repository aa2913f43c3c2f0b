package org.replyby.staffpages.files;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.ZoneId;
import java.util.List;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.staff.Desk;
import org.replyby.staff.attachments.AttachmentFields;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.ChangeForm;
import org.replyby.staffpages.form.Control;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.form.FormPage;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.FormBody;
import org.replyby.usecases.attaching.WithdrawAttachment;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;

/** Shows which paper is withdrawn and what follows from it, and asks for the reason. */
public record WithdrawalForm(Desk desk) {
  public ChangeForm<WithdrawAttachment.Request, Attachment> withdraw() {
    return new ChangeForm<>(
        this::page,
        form -> new FormBody(form).texts("why").json(),
        (turn, fields) -> AttachmentFields.withdrawal(fields),
        (turn, expected, request) ->
            desk.attachments()
                .withdraw()
                .withdraw(turn.principal(), turn.id(AttachmentId::parse), expected, request),
        (turn, withdrawn) -> Answer.seeOther("/files/" + withdrawn.id()));
  }

  private Outcome<FormPage> page(Turn turn) {
    return switch (desk.attachments().show().one(turn.principal(), turn.id(AttachmentId::parse))) {
      case Outcome.Found<Attachment>(var paper)
          when paper.state() instanceof AttachmentState.Kept ->
          page(turn, paper);
      case Outcome.Found<Attachment> other ->
          new Outcome.Contradicted<>(say("files.withdraw.no-file"));
      case Outcome<Attachment> missing -> new Outcome.Missing<>();
    };
  }

  private Outcome<FormPage> page(Turn turn, Attachment paper) {
    var city = paper.id().jurisdiction();
    return switch (desk.showMatter().jurisdiction(turn.asker(), city)) {
      case Outcome.Found<JurisdictionFile>(var file) ->
          new Outcome.Found<>(page(paper, file.jurisdiction().name(), file.jurisdiction().zone()));
      case Outcome<JurisdictionFile> missing -> new Outcome.Missing<>();
    };
  }

  private static FormPage page(Attachment paper, String city, ZoneId zone) {
    var matter = "/matters/" + paper.id().matter();
    var crumbs =
        List.of(
            new Crumb(matter, say("files.the-matter")),
            new Crumb(matter + "/files", say("files.documents")),
            new Crumb("/files/" + paper.id(), paper.title()));
    var why =
        Control.text("why", say("files.withdraw.why"))
            .as(Control.Kind.PARAGRAPH)
            .hint(say("files.withdraw.why.hint"));
    return FormPage.of(
            say("files.withdraw-this-document"), city, crumbs, List.of(why), say("files.withdraw"))
        .intro(
            paper.title() + ". " + String.join(". ", FileWords.facts(paper, zone)),
            say("files.withdraw.follows"),
            say("files.withdraw.stays"))
        .tag(Tags.of(paper))
        .danger();
  }
}
