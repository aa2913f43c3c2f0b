package org.replyby.model;

/** A file that belongs to a matter. */
public record AttachmentId(MatterId matter, String name) {
  public AttachmentId {
    IdParts.part(name, "attachment");
  }

  /**
   * Reads {@code jurisdiction.matter.name}; anything else is an {@link IllegalArgumentException}.
   */
  public static AttachmentId parse(String value) {
    var parts = IdParts.split(value, 3, "attachment");
    return new AttachmentId(
        new MatterId(new JurisdictionId(parts.get(0)), parts.get(1)), parts.get(2));
  }

  public JurisdictionId jurisdiction() {
    return matter.jurisdiction();
  }

  @Override
  public String toString() {
    return matter + "." + name;
  }
}
