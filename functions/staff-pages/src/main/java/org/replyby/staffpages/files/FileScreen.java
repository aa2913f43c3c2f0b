package org.replyby.staffpages.files;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.model.MatterId;
import org.replyby.model.Right;
import org.replyby.staff.Desk;
import org.replyby.staffpages.Ended;
import org.replyby.staffpages.Notices;
import org.replyby.staffpages.Turn;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.history.History;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Templates;
import org.replyby.usecases.attaching.FileStore.UploadForm;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.reading.ShowMatter;

/** Shows the papers of a matter, and one of them; {@code site} is the origin of these pages. */
public record FileScreen(
    Desk desk, Templates templates, Notices notices, History history, String site) {
  private static final int MOST = 100;

  /** The newest are not first: a query reads them by id. */
  public Answer list(Turn turn) {
    var id = turn.id(MatterId::parse);
    var ended = new Ended(notices, turn.frame());
    return ended.page(
        desk.showMatter().head(turn.principal(), id),
        head ->
            ended.page(
                desk.attachments().show().list(turn.principal(), id, null, MOST),
                page -> list(turn, head, page)));
  }

  private Answer list(Turn turn, ShowMatter.HeadView head, Page<Attachment> page) {
    var city = head.matter().id().jurisdiction();
    return page.items().stream().noneMatch(FileScreen::isWithdrawn)
        ? list(turn, head, page, gone -> null)
        : new Ended(notices, turn.frame())
            .page(
                desk.showMatter().jurisdiction(turn.asker(), city),
                file -> list(turn, head, page, withdrawn(turn, file)));
  }

  private static boolean isWithdrawn(Attachment attachment) {
    return attachment.state() instanceof AttachmentState.Withdrawn;
  }

  /** Who withdrew a paper and why, in a sentence; null if nobody did. */
  private Function<Attachment, @Nullable String> withdrawn(Turn turn, JurisdictionFile file) {
    var people = history.people(turn, file.jurisdiction().id());
    var zone = file.jurisdiction().zone();
    return paper ->
        paper.state() instanceof AttachmentState.Withdrawn(var kept, var gone)
            ? FileWords.withdrawn(gone, zone, people)
            : null;
  }

  private Answer list(
      Turn turn,
      ShowMatter.HeadView head,
      Page<Attachment> page,
      Function<Attachment, @Nullable String> withdrawn) {
    var matter = head.matter().id();
    var shown =
        new FilesPage(
            matter.toString(),
            List.of(new Crumb("/matters/" + matter, head.matter().title())),
            page.items().stream().map(paper -> row(paper, withdrawn.apply(paper))).toList(),
            may(turn, Right.RECORD, matter),
            may(turn, Right.TAKE_BACK, matter));
    var frame = turn.frame().titled(say("files.documents"));
    return Answer.html(200, templates.render("files", frame, shown));
  }

  private static boolean may(Turn turn, Right right, MatterId matter) {
    return turn.asker().within(right).mayAct(matter.jurisdiction());
  }

  private static FilesPage.Row row(Attachment attachment, @Nullable String withdrawn) {
    return new FilesPage.Row(
        attachment.id().toString(),
        attachment.title(),
        FileWords.paper(attachment.subject()),
        FileWords.state(attachment.state()),
        attachment.state() instanceof AttachmentState.Kept,
        withdrawn);
  }

  public Answer show(Turn turn) {
    var id = turn.id(AttachmentId::parse);
    return new Ended(notices, turn.frame())
        .page(
            desk.attachments().show().one(turn.principal(), id),
            attachment -> page(turn, attachment, null));
  }

  /** The same with the form that sends the file to where files are kept. */
  public Answer form(Turn turn) {
    var id = turn.id(AttachmentId::parse);
    return new Ended(notices, turn.frame())
        .page(
            desk.attachments().add().again(turn.principal(), id, site + "/files/" + id + "/sent"),
            added ->
                page(turn, added.attachment(), added.form())
                    .leadingTo(desk.attachments().show().origin()));
  }

  /** Asks for the file anew, and leads to the form. */
  public Answer ask(Turn turn) {
    var id = turn.id(AttachmentId::parse);
    return new Ended(notices, turn.frame())
        .page(
            desk.attachments().add().ask(turn.principal(), id, null),
            added -> Answer.seeOther("/files/" + id + (added.form() == null ? "" : "/form")));
  }

  /** S3 leads here, and puts the names of the file and the bucket behind the address. */
  public Answer sent(Turn turn) {
    var id = turn.id(AttachmentId::parse);
    return Answer.seeOther("/matters/" + id.matter() + "?sent=" + id.name());
  }

  /** The browser fetches the file from where it is kept. */
  public Answer content(Turn turn) {
    var id = turn.id(AttachmentId::parse);
    return new Ended(notices, turn.frame())
        .page(
            desk.attachments().show().link(turn.principal(), id),
            link -> Answer.seeOther(link.url().toString()));
  }

  private Answer page(Turn turn, Attachment attachment, @Nullable UploadForm form) {
    var matter = attachment.id().matter();
    return new Ended(notices, turn.frame())
        .page(
            desk.showMatter().jurisdiction(turn.asker(), matter.jurisdiction()),
            file -> page(turn, attachment, form, file));
  }

  private Answer page(
      Turn turn, Attachment attachment, @Nullable UploadForm form, JurisdictionFile file) {
    var matter = attachment.id().matter();
    var shown =
        new FilePage(
            attachment.id().toString(),
            matter.toString(),
            List.of(
                new Crumb("/matters/" + matter, say("files.the-matter")),
                new Crumb("/matters/" + matter + "/files", say("files.documents"))),
            FileWords.state(attachment.state()),
            FileWords.look(attachment.state()),
            facts(turn, attachment, file),
            FileWords.type(attachment.type()),
            attachment.state() instanceof AttachmentState.Kept,
            attachment.state() instanceof AttachmentState.Waiting,
            attachment.state() instanceof AttachmentState.NotReceived,
            may(turn, Right.RECORD, matter),
            may(turn, Right.TAKE_BACK, matter),
            form);
    var frame = turn.frame().titled(attachment.title()).of(file.jurisdiction().name());
    return Answer.html(200, templates.render("file", frame, shown));
  }

  private List<String> facts(Turn turn, Attachment attachment, JurisdictionFile file) {
    var facts = FileWords.facts(attachment, file.jurisdiction().zone());
    var gone = isWithdrawn(attachment) ? withdrawn(turn, file).apply(attachment) : null;
    return gone == null ? facts : Stream.concat(facts.stream(), Stream.of(gone)).toList();
  }
}
