package org.replyby.local;

import org.replyby.assembly.FileAssembly;
import org.replyby.documentintake.DocumentIntake;
import org.replyby.documentintake.S3IncomingFiles;
import org.replyby.matterexport.MatterExport;
import org.replyby.matterexport.S3ExportStore;
import org.replyby.telemetry.Telemetry;
import software.amazon.awssdk.services.s3.S3Client;

/** The functions that read and write the bucket themselves. */
public record BucketFunctions(DocumentIntake documentIntake, MatterExport matterExport) {
  static BucketFunctions on(
      FileAssembly files, S3Client s3, String bucket, boolean isHeld, Telemetry telemetry) {
    return new BucketFunctions(
        new DocumentIntake(files.keepFile(new S3IncomingFiles(s3, bucket)), isHeld, telemetry),
        new MatterExport(files.makeExports(new S3ExportStore(s3, bucket)), telemetry));
  }
}
