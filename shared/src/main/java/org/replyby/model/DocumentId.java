package org.replyby.model;

/** A document in a matter. A letter's name begins with l, a subpoena's with s. */
public record DocumentId(MatterId matter, String name) {
  public DocumentId {
    IdParts.part(name, "document");
  }

  /**
   * Reads {@code jurisdiction.matter.name}; anything else is an {@link IllegalArgumentException}.
   */
  public static DocumentId parse(String value) {
    var parts = IdParts.split(value, 3, "document");
    return new DocumentId(
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
