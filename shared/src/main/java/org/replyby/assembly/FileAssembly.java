package org.replyby.assembly;

import org.replyby.dynamodb.attachments.DynamoAttachments;
import org.replyby.dynamodb.exports.DynamoExports;
import org.replyby.staff.exports.MakeExports;
import org.replyby.usecases.attaching.FileStore;
import org.replyby.usecases.attaching.IncomingFiles;
import org.replyby.usecases.attaching.KeepFile;
import org.replyby.usecases.exporting.ExportStore;
import org.replyby.usecases.exporting.MatterFiles;
import org.replyby.usecases.reading.ReadRecord;

/** What concerns the files of matters, on the table of an {@link Assembly}. */
public record FileAssembly(Assembly on) {
  public DynamoAttachments attachments() {
    return new DynamoAttachments(on.dynamoDb(), on.table());
  }

  /** What staff need; {@code store} signs what they send and fetch. */
  public MatterFiles files(FileStore store) {
    return new MatterFiles(attachments(), exports(), store);
  }

  private DynamoExports exports() {
    return new DynamoExports(on.dynamoDb(), on.table());
  }

  public MakeExports makeExports(ExportStore store) {
    var record =
        new ReadRecord(
            on.docket(), on.lists(), attachments(), on.clock(), on.backoff(), MakeExports.MOST);
    return new MakeExports(exports(), record, store, on.clock(), on.journal());
  }

  public KeepFile keepFile(IncomingFiles files) {
    return new KeepFile(on.docket(), attachments(), files, on.clock(), on.tokens(), on.backoff());
  }
}
