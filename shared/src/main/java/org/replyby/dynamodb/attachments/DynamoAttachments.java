package org.replyby.dynamodb.attachments;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.TableReader;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentId;
import org.replyby.model.MatterId;
import org.replyby.usecases.attaching.Attachments;
import org.replyby.usecases.docket.Page;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Attachments in the table. */
public final class DynamoAttachments implements Attachments {
  private final TableReader reader;

  public DynamoAttachments(DynamoDbClient client, String table) {
    this.reader = new TableReader(client, table);
  }

  @Override
  public Optional<Attachment> find(AttachmentId id) {
    return reader.get(AttachmentItem.key(id)).map(AttachmentItem::read);
  }

  @Override
  public List<Attachment> of(MatterId matter) {
    return reader.all(Keys.partition(matter), AttachmentItem.PREFIX).stream()
        .map(AttachmentItem::read)
        .toList();
  }

  @Override
  public Page<Attachment> page(MatterId matter, @Nullable String after, int limit) {
    var partition = Keys.partition(matter);
    var start = after == null ? null : Keys.key(partition, AttachmentItem.PREFIX + after);
    return reader.page(
        partition,
        AttachmentItem.PREFIX,
        start,
        limit,
        AttachmentItem::read,
        attachment -> attachment.id().name());
  }
}
