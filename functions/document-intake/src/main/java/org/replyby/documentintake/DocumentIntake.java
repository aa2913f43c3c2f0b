package org.replyby.documentintake;

import java.util.Map;
import org.replyby.function.JsonFunction;
import org.replyby.model.AttachmentId;
import org.replyby.model.Coded;
import org.replyby.s3.CreatedObject;
import org.replyby.s3.S3FileStore;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.attaching.IncomingFiles.Incoming;
import org.replyby.usecases.attaching.KeepFile;

/** The function behind the bucket: keeps each file that came, and puts its hash on the docket. */
public final class DocumentIntake extends JsonFunction {
  private final KeepFile keep;
  private final boolean isHeld;
  private final Telemetry telemetry;

  public DocumentIntake() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public DocumentIntake(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private DocumentIntake(Wiring wiring) {
    this(wiring.keep(), wiring.isHeld(), wiring.telemetry());
  }

  /** {@code isHeld} is whether the table was just restored, and nothing may be recorded yet. */
  public DocumentIntake(KeepFile keep, boolean isHeld, Telemetry telemetry) {
    super(telemetry);
    this.keep = keep;
    this.isHeld = isHeld;
    this.telemetry = telemetry;
  }

  /**
   * Throws if the file was not dealt with: Lambda passes on the event again, then sets it aside.
   */
  @Override
  protected Map<String, ?> answer(Map<String, Object> event, Invoked invoked) {
    var made = CreatedObject.in(S3FileStore.INCOMING, event);
    var file = new Incoming(AttachmentId.parse(made.name()), made.version());
    if (isHeld) {
      throw new IllegalStateException("the service is held: nothing is recorded");
    }
    var did = Coded.code(keep.keep(file));
    telemetry.journal().note("document." + did, Map.of("document", file.id().toString()));
    return Map.of("document", file.id().toString(), "did", did);
  }
}
