package org.replyby.model;

/** An official of a jurisdiction, such as {@code chicago-il.o-k3f9}. */
public record OfficialId(JurisdictionId jurisdiction, String name) {
  public OfficialId {
    IdParts.part(name, "official");
  }

  /** Reads {@code jurisdiction.name}; anything else is an {@link IllegalArgumentException}. */
  public static OfficialId parse(String value) {
    var parts = IdParts.split(value, 2, "official");
    return new OfficialId(new JurisdictionId(parts.get(0)), parts.get(1));
  }

  @Override
  public String toString() {
    return jurisdiction + "." + name;
  }
}
