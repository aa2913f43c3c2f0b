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

  /** The attachment, and the form for its file: null if none can be had. */
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
    var now = Moments.now(clock);
    var wanted =
        new Attachment(
            new AttachmentId(matter, "f" + name),
            request.title(),
            request.type(),
            request.subject(),
            new Entered(now, principal.subject()),
            new AttachmentState.Waiting(now));
    return attempts.until(() -> attempt(wanted, request));
  }

  /** Another form for the same file, as long as one can be had: see {@link #ask}. */
  public Outcome<Added> again(Principal principal, AttachmentId id, String returnTo) {
    return mayAdd(principal, id)
        ? attachments
            .find(id)
            .<Outcome<Added>>map(found -> new Outcome.Found<>(with(found, returnTo)))
            .orElseGet(Outcome.Missing::new)
        : new Outcome.Missing<>();
  }

  /** Asks for the file anew if it has not come, so that a form can be had again. */
  public Outcome<Added> ask(Principal principal, AttachmentId id, @Nullable String returnTo) {
    return mayAdd(principal, id)
        ? attempts.until(
            () ->
                attachments
                    .find(id)
                    .map(found -> renewed(found, returnTo))
                    .orElseGet(() -> Optional.of(new Outcome.Missing<>())))
        : new Outcome.Missing<>();
  }

  private boolean mayAdd(Principal principal, AttachmentId id) {
    return principal.mayAct(id.jurisdiction()) && Access.sees(docket, principal, id.matter());
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
          attachments.find(wanted.id()).flatMap(found -> alreadyThere(found, wanted, request));
    };
  }

  private Optional<Outcome<Added>> alreadyThere(
      Attachment there, Attachment wanted, Request request) {
    return there.saysTheSameAs(wanted)
        ? renewed(there, request.returnTo())
        : Optional.of(
            new Outcome.KeyUsed<>(
                "this Idempotency-Key was already used for a different document: use another key"));
  }

  /** One that waits and whose form cannot be had any more begins to wait anew. */
  private Optional<Outcome<Added>> renewed(Attachment there, @Nullable String returnTo) {
    var now = Moments.now(clock);
    if (!(there.state() instanceof AttachmentState.Waiting waiting) || waiting.takesForm(now)) {
      return Optional.of(new Outcome.Found<>(with(there, returnTo)));
    }
    var is = there.in(new AttachmentState.Waiting(now));
    return docket.commit(List.of(new Write.ChangedAttachment(there, is))) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(with(is, returnTo)))
        : Optional.empty();
  }

  private Added with(Attachment attachment, @Nullable String returnTo) {
    var now = clock.instant();
    var takesForm =
        attachment.state() instanceof AttachmentState.Waiting waiting && waiting.takesForm(now);
    return new Added(
        attachment.asOf(now),
        takesForm ? files.form(attachment.id(), attachment.type(), returnTo) : null);
  }
}
