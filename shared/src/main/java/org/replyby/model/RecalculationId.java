package org.replyby.model;

/** A recalculation of a jurisdiction's deadlines. */
public record RecalculationId(JurisdictionId jurisdiction, String name) {
  public RecalculationId {
    IdParts.part(name, "recalculation");
  }

  /** Reads {@code jurisdiction.name}; anything else is an {@link IllegalArgumentException}. */
  public static RecalculationId parse(String value) {
    var parts = IdParts.split(value, 2, "recalculation");
    return new RecalculationId(new JurisdictionId(parts.get(0)), parts.get(1));
  }

  @Override
  public String toString() {
    return jurisdiction + "." + name;
  }
}
