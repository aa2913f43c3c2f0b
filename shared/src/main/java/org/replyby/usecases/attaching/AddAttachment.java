package org.replyby.usecases.attaching;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.model.AttachmentSubject;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.FileType;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.usecases.attaching.FileStore.UploadForm;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.NewName;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Answers the form by which one file of a matter can be sent. Nothing is on the docket before the
 * file came. The same Idempotency-Key adds one attachment; while its file has not come, each
 * request gets a new form.
 */
public final class AddAttachment {
  private final Docket docket;
  private final Attachments attachments;
  private final FileStore files;
  private final InstantSource clock;
  private final NewName names;
  private final Attempts attempts;

  public AddAttachment(
      Docket docket,
      Attachments attachments,
      FileStore files,
      InstantSource clock,
      Tokens tokens,
      Backoff backoff) {
    this.docket = docket;
    this.attachments = attachments;
    this.files = files;
    this.clock = clock;
    this.names = new NewName(tokens);
    this.attempts = new Attempts(backoff);
  }

  /** What staff say of the file; {@code returnTo} as in {@link FileStore#form}. */
  public record Request(
      String title,
      FileType type,
      AttachmentSubject subject,
      @Nullable String idempotencyKey,
      @Nullable String returnTo) {}

  /** The attachment, and the form for its file: null if the file came already. */
  public record Added(Attachment attachment, @Nullable UploadForm form) {}

  public Outcome<Added> add(Principal principal, MatterId matter, Request request) {
    if (!principal.mayAct(matter.jurisdiction())
        || Access.matter(docket, principal, matter).isEmpty()) {
      return new Outcome.Missing<>();
    }
    var fault = fault(matter, request.subject());
    if (fault.isPresent()) {
      return fault.get();
    }
    var name = names.name(matter.jurisdiction(), request.idempotencyKey());
    var wanted =
        new Attachment(
            new AttachmentId(matter, "f" + name),
            request.title(),
            request.type(),
            request.subject(),
            new Entered(Moments.now(clock), principal.subject()),
            new AttachmentState.Waiting());
    return attempts.until(() -> attempt(wanted, request));
  }

  /** Another form for the same file, as long as it has not come. */
  public Outcome<Added> again(Principal principal, AttachmentId id, String returnTo) {
    return principal.mayAct(id.jurisdiction()) && Access.sees(docket, principal, id.matter())
        ? attachments
            .find(id)
            .<Outcome<Added>>map(found -> new Outcome.Found<>(with(found, returnTo)))
            .orElseGet(Outcome.Missing::new)
        : new Outcome.Missing<>();
  }

  private Optional<Outcome<Added>> fault(MatterId matter, AttachmentSubject subject) {
    return switch (subject) {
      case AttachmentSubject.OfDemand(var demand) when !isIn(matter, demand) ->
          Optional.of(
              Outcome.invalid("/demand", "is not the id of a letter or subpoena in this matter"));
      case AttachmentSubject.Reply(var deadline)
          when !deadline.matter().equals(matter) || docket.deadline(deadline).isEmpty() ->
          Optional.of(Outcome.invalid("/replyTo", "is not the id of a deadline in this matter"));
      case AttachmentSubject.OfDemand sound -> Optional.empty();
      case AttachmentSubject.Reply sound -> Optional.empty();
      case AttachmentSubject.Other other -> Optional.empty();
    };
  }

  private boolean isIn(MatterId matter, DocumentId demand) {
    return demand.matter().equals(matter) && docket.document(demand, Document.class).isPresent();
  }

  private Optional<Outcome<Added>> attempt(Attachment wanted, Request request) {
    return switch (docket.commit(List.of(new Write.NewAttachment(wanted)))) {
      case Commit.Done() -> Optional.of(new Outcome.Created<>(with(wanted, request.returnTo())));
      case Commit.Contended() -> Optional.empty();
      case Commit.Refused there ->
          attachments.find(wanted.id()).map(found -> alreadyThere(found, wanted, request));
    };
  }

  private Outcome<Added> alreadyThere(Attachment there, Attachment wanted, Request request) {
    return there.saysTheSameAs(wanted)
        ? new Outcome.Found<>(with(there, request.returnTo()))
        : new Outcome.KeyUsed<>(
            "this Idempotency-Key was already used for a different document: use another key");
  }

  private Added with(Attachment attachment, @Nullable String returnTo) {
    var waits = attachment.state() instanceof AttachmentState.Waiting;
    return new Added(
        attachment, waits ? files.form(attachment.id(), attachment.type(), returnTo) : null);
  }
}
