package org.replyby.model.exports;

import org.replyby.model.AttachmentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;

/** An export of a matter. */
public record ExportId(MatterId matter, String name) {
  /** The ids of a matter's things are all written alike. */
  public ExportId {
    name = new AttachmentId(matter, name).name();
  }

  /**
   * Reads {@code jurisdiction.matter.name}; anything else is an {@link IllegalArgumentException}.
   */
  public static ExportId parse(String value) {
    var read = AttachmentId.parse(value);
    return new ExportId(read.matter(), read.name());
  }

  public JurisdictionId jurisdiction() {
    return matter.jurisdiction();
  }

  @Override
  public String toString() {
    return matter + "." + name;
  }
}
