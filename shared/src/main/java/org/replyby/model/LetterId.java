package org.replyby.model;

/** A demand letter in a matter. */
public record LetterId(MatterId matter, String name) {
  public LetterId {
    IdParts.part(name, "letter");
  }

  /**
   * Reads {@code jurisdiction.matter.name}; anything else is an {@link IllegalArgumentException}.
   */
  public static LetterId parse(String value) {
    var parts = IdParts.split(value, 3, "letter");
    return new LetterId(new MatterId(new JurisdictionId(parts.get(0)), parts.get(1)), parts.get(2));
  }

  public JurisdictionId jurisdiction() {
    return matter.jurisdiction();
  }

  @Override
  public String toString() {
    return matter + "." + name;
  }
}
