package org.replyby.dynamodb.attachments;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.Rewrite;
import org.replyby.dynamodb.Update;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.AttachmentState;
import org.replyby.model.AttachmentState.Kept;
import org.replyby.model.AttachmentState.NotReceived;
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

  /** When somebody last asked to send the file, if it was not when it was added. */
  private static final String SINCE = "askedAt";

  private static final String TTL = "ttl";

  /**
   * The bucket deletes a file that nobody took within two days, and a form is good for less than an
   * hour: nothing can come any more.
   */
  private static final Duration WAITS = Duration.ofDays(7);

  /** So that people see why. */
  private static final Duration REFUSED_STAYS = Duration.ofDays(30);

  private AttachmentItem() {}

  static Map<String, AttributeValue> key(AttachmentId id) {
    return Keys.key(Keys.partition(id.matter()), PREFIX + id.name());
  }

  /** With the moment at which the table deletes it, if it has no file. */
  public static Map<String, AttributeValue> of(Attachment attachment) {
    var all = new HashMap<>(said(attachment));
    var until = until(attachment.state());
    if (until != null) {
      all.putAll(Row.map().number(TTL, until.getEpochSecond()).values());
    }
    return all;
  }

  /**
   * In place of an older one that is still as it was read. When the table was to delete that is no
   * condition: an earlier version did not say.
   */
  public static Update changed(Attachment was, Attachment is) {
    var update = Rewrite.of(said(was), said(is));
    var until = until(is.state());
    return until == null
        ? update.remove(TTL)
        : update.set(Row.map().number(TTL, until.getEpochSecond()));
  }

  /** Null for one that stays. */
  private static @Nullable Instant until(AttachmentState state) {
    return switch (state) {
      case Waiting(var since) -> since.plus(WAITS);
      case NotReceived(var since) -> since.plus(WAITS);
      case Refused refused -> refused.at().plus(REFUSED_STAYS);
      case Kept kept -> null;
      case Withdrawn withdrawn -> null;
    };
  }

  private static Map<String, AttributeValue> said(Attachment attachment) {
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
      case Waiting(var since) -> waiting(row, attachment, since);
      case NotReceived(var since) -> waiting(row, attachment, since);
      case Kept kept -> row.map(KEPT, kept(kept)).values();
      case Withdrawn(var file, var why) ->
          row.map(KEPT, kept(file)).map(WITHDRAWN, withdrawn(why)).values();
      case Refused refused -> row.map(REFUSED, refused(refused)).values();
    };
  }

  private static Map<String, AttributeValue> waiting(
      Row row, Attachment attachment, Instant since) {
    var isFirst = since.equals(attachment.entered().at());
    return isFirst ? row.values() : row.moment(SINCE, since).values();
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
    var since = s.orNull(SINCE, Instant::parse);
    return refused == null ? new Waiting(since == null ? s.moment("enteredAt") : since) : refused;
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
