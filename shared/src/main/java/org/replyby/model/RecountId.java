package org.replyby.model;

/** A recount of a jurisdiction's deadlines. */
public record RecountId(JurisdictionId jurisdiction, String name) {
  public RecountId {
    IdParts.part(name, "recount");
  }

  /** Reads {@code jurisdiction.name}; anything else is an {@link IllegalArgumentException}. */
  public static RecountId parse(String value) {
    var parts = IdParts.split(value, 2, "recount");
    return new RecountId(new JurisdictionId(parts.get(0)), parts.get(1));
  }

  @Override
  public String toString() {
    return jurisdiction + "." + name;
  }
}
