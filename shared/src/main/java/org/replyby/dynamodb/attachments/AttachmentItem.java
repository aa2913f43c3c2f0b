package org.replyby.dynamodb.attachments;

import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.model.AttachmentState.Kept;
import org.replyby.model.AttachmentState.Refused;
import org.replyby.model.AttachmentState.Waiting;
import org.replyby.model.AttachmentState.Why;
import org.replyby.model.AttachmentState.Withdrawn;
import org.replyby.model.AttachmentSubject;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocumentId;
import org.replyby.model.Entered;
import org.replyby.model.FileType;
import org.replyby.model.Voiding;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attachment as an item of its matter. */
public final class AttachmentItem {
  /** The prefix of the keys, in their matter's partition. */
  static final String PREFIX = "F#";

  private static final String TYPE = "attachment";
  private static final String KEPT = "kept";
  private static final String REFUSED = "refused";
  private static final String WITHDRAWN = "withdrawn";

  private AttachmentItem() {}

  static Map<String, AttributeValue> key(AttachmentId id) {
    return Keys.key(Keys.partition(id.matter()), PREFIX + id.name());
  }

  public static Map<String, AttributeValue> of(Attachment attachment) {
    var row =
        Row.item(TYPE, key(attachment.id()))
            .text("id", attachment.id())
            .text("title", attachment.title())
            .code("fileType", attachment.type())
            .moment("enteredAt", attachment.entered().at())
            .text("enteredBy", attachment.entered().by());
    switch (attachment.subject()) {
      case AttachmentSubject.OfDemand(var demand) -> row.text("demand", demand);
      case AttachmentSubject.Reply(var deadline) -> row.text("replyTo", deadline);
      case AttachmentSubject.Other other -> {}
    }
    return switch (attachment.state()) {
      case Waiting waiting -> row.values();
      case Kept kept -> row.map(KEPT, kept(kept)).values();
      case Withdrawn(var file, var why) ->
          row.map(KEPT, kept(file)).map(WITHDRAWN, withdrawn(why)).values();
      case Refused refused -> row.map(REFUSED, refused(refused)).values();
    };
  }

  private static Row kept(Kept kept) {
    return Row.map()
        .moment("at", kept.at())
        .text("sha256", kept.sha256())
        .number("bytes", kept.bytes())
        .text("object", kept.object())
        .text("version", kept.version());
  }

  private static Row withdrawn(Voiding withdrawal) {
    return Row.map()
        .text("why", withdrawal.why())
        .moment("at", withdrawal.entered().at())
        .text("by", withdrawal.entered().by());
  }

  private static Row refused(Refused refused) {
    return Row.map().moment("at", refused.at()).code("why", refused.why());
  }

  static Attachment read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Attachment(
        AttachmentId.parse(s.text("id")),
        s.text("title"),
        s.code(FileType.class, "fileType"),
        subject(s),
        new Entered(s.moment("enteredAt"), s.text("enteredBy")),
        state(s));
  }

  private static AttachmentSubject subject(Stored s) {
    var demand = s.orNull("demand", DocumentId::parse);
    var deadline = s.orNull("replyTo", DeadlineId::parse);
    if (demand != null) {
      return new AttachmentSubject.OfDemand(demand);
    }
    return deadline == null ? new AttachmentSubject.Other() : new AttachmentSubject.Reply(deadline);
  }

  private static AttachmentState state(Stored s) {
    var kept = s.mapOrNull(KEPT, AttachmentItem::readKept);
    var withdrawn = s.mapOrNull(WITHDRAWN, AttachmentItem::readWithdrawn);
    var refused = s.<AttachmentState>mapOrNull(REFUSED, AttachmentItem::readRefused);
    if (kept != null) {
      return withdrawn == null ? kept : new Withdrawn(kept, withdrawn);
    }
    return refused == null ? new Waiting() : refused;
  }

  private static Kept readKept(Stored s) {
    return new Kept(
        s.moment("at"), s.text("sha256"), s.number("bytes"), s.text("object"), s.text("version"));
  }

  private static Voiding readWithdrawn(Stored s) {
    return new Voiding(s.text("why"), new Entered(s.moment("at"), s.text("by")));
  }

  private static Refused readRefused(Stored s) {
    return new Refused(s.moment("at"), s.code(Why.class, "why"));
  }
}
