package org.replyby.assembly;

import org.replyby.dynamodb.attachments.DynamoAttachments;
import org.replyby.usecases.attaching.IncomingFiles;
import org.replyby.usecases.attaching.KeepFile;

/** What concerns the files of matters, on the table of an {@link Assembly}. */
public record FileAssembly(Assembly on) {
  public DynamoAttachments attachments() {
    return new DynamoAttachments(on.dynamoDb(), on.table());
  }

  public KeepFile keepFile(IncomingFiles files) {
    return new KeepFile(on.docket(), attachments(), files, on.clock(), on.tokens(), on.backoff());
  }
}
