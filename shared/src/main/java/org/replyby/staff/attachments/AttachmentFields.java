package org.replyby.staff.attachments;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.model.AttachmentSubject;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocumentId;
import org.replyby.model.FileType;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Texts;
import org.replyby.usecases.attaching.AddAttachment;
import org.replyby.usecases.attaching.WithdrawAttachment;

/** What staff say of a file that they are about to send. */
public final class AttachmentFields {
  public static final int TITLE_LIMIT = 120;

  private static final int REASON_LIMIT = 1_000;
  private static final String DEMAND = "demand";
  private static final String REPLY_TO = "replyTo";
  private static final int ID_LIMIT = 200;
  private static final FieldReader<DocumentId> DOCUMENT =
      Texts.line(ID_LIMIT).parsed(DocumentId::parse, "the id of a letter or subpoena");
  private static final FieldReader<DeadlineId> DEADLINE =
      Texts.line(ID_LIMIT).parsed(DeadlineId::parse, "the id of a deadline");

  private AttachmentFields() {}

  /** {@code returnTo} is the page that the browser asks for after it sent the file. */
  public static Supplier<AddAttachment.Request> of(
      Optional<String> key, Fields body, @Nullable String returnTo) {
    var title = body.required("title", Texts.line(TITLE_LIMIT));
    var type = body.required("type", Codes.of(FileType.class));
    var demand = body.optional(DEMAND, DOCUMENT);
    var deadline = body.optional(REPLY_TO, DEADLINE);
    if (body.has(DEMAND) && body.has(REPLY_TO)) {
      body.violate(REPLY_TO, "cannot be given together with demand");
    }
    return () ->
        new AddAttachment.Request(
            title.get(),
            type.get(),
            subject(demand.orNull(), deadline.orNull()),
            key.orElse(null),
            returnTo);
  }

  /** Why a file is withdrawn. */
  public static Supplier<WithdrawAttachment.Request> withdrawal(Fields body) {
    var why = body.required("why", Texts.prose(REASON_LIMIT));
    var privileged = body.optional("privileged", Codes.FLAG);
    return () -> new WithdrawAttachment.Request(why.get(), privileged.or(true));
  }

  private static AttachmentSubject subject(
      @Nullable DocumentId demand, @Nullable DeadlineId deadline) {
    if (demand != null) {
      return new AttachmentSubject.OfDemand(demand);
    }
    return deadline == null ? new AttachmentSubject.Other() : new AttachmentSubject.Reply(deadline);
  }
}
