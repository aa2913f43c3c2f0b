package org.replyby.staffpages.matter;

import static org.replyby.staffpages.words.PageTexts.say;

import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.model.Document;
import org.replyby.model.Letter;
import org.replyby.model.Right;
import org.replyby.model.Subpoena;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Turn;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.reading.ShowMatter;

/** What the visitor just did, by the address that a form led to. */
final class JustDone {
  /** Names a paper that was recorded. */
  private static final String RECORDED = "recorded";

  /** Names a document whose file was sent. */
  private static final String SENT = "sent";

  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

  private JustDone() {}

  /** Null if nothing in the address says that something was done. */
  static MatterPage.@Nullable Done of(Desk desk, Turn turn, ShowMatter.MatterView view) {
    var query = turn.visit().query();
    var sent = query.getOrDefault(SENT, "");
    if (!sent.isEmpty()) {
      return sent(desk, turn, view, sent);
    }
    var id = query.getOrDefault(RECORDED, "");
    return view.documents().stream()
        .filter(d -> d.voided() == null && d.id().toString().equals(id))
        .findFirst()
        .map(document -> recorded(turn, document))
        .orElse(null);
  }

  private static MatterPage.Done recorded(Turn turn, Document document) {
    var matter = document.id().matter();
    var mayAdd = turn.asker().within(Right.RECORD).mayAct(matter.jurisdiction());
    var address = "/matters/" + matter + "/files/new?paper=" + document.id();
    return switch (document) {
      case Letter letter ->
          new MatterPage.Done(
              say("matter.letter-recorded"),
              true,
              mayAdd ? say("matter.add-the-pdf-of-the-letter") : "",
              address);
      case Subpoena subpoena ->
          new MatterPage.Done(
              say("matter.subpoena-recorded"),
              true,
              mayAdd ? say("matter.add-the-pdf-of-the-subpoena") : "",
              address);
    };
  }

  /** One read, of a document of this matter. */
  private static MatterPage.@Nullable Done sent(
      Desk desk, Turn turn, ShowMatter.MatterView view, String name) {
    if (!name.matches(NAME)) {
      return null;
    }
    var id = new AttachmentId(view.matter().id(), name);
    return desk.attachments().show().one(turn.principal(), id)
            instanceof Outcome.Found<Attachment>(var attachment)
        ? sent(attachment)
        : null;
  }

  private static MatterPage.Done sent(Attachment attachment) {
    var title = attachment.title();
    var file = "/files/" + attachment.id();
    return switch (attachment.state()) {
      case AttachmentState.Waiting waiting ->
          new MatterPage.Done(
              say("matter.file-sent", title), true, say("matter.see-if-it-is-kept"), file);
      case AttachmentState.Kept kept ->
          new MatterPage.Done(say("matter.file-kept", title), true, "", file);
      case AttachmentState.NotReceived none ->
          new MatterPage.Done(
              say("matter.file-not-received", title), false, say("matter.send-it-again"), file);
      case AttachmentState.Withdrawn withdrawn ->
          new MatterPage.Done(say("matter.file-withdrawn", title), true, "", file);
      case AttachmentState.Refused refused ->
          new MatterPage.Done(
              say("matter.file-refused", title), false, say("matter.see-why"), file);
    };
  }
}
