package org.replyby.model;

/** An official of a jurisdiction, such as {@code chicago-il.o-k3f9}. */
public record OfficialId(JurisdictionId jurisdiction, String name) {
  /** An official's own name has digits: it is made from a key or from chance. */
  private static final String OPERATOR = "operator";

  public OfficialId {
    IdParts.part(name, "official");
  }

  /** Reads {@code jurisdiction.name}; anything else is an {@link IllegalArgumentException}. */
  public static OfficialId parse(String value) {
    var parts = IdParts.split(value, 2, "official");
    return new OfficialId(new JurisdictionId(parts.get(0)), parts.get(1));
  }

  /** Not an official: the person who runs the service, as the addressee about a jurisdiction. */
  public static OfficialId operator(JurisdictionId jurisdiction) {
    return new OfficialId(jurisdiction, OPERATOR);
  }

  /** Whether this is the person who runs the service. */
  public boolean isOperator() {
    return name.equals(OPERATOR);
  }

  @Override
  public String toString() {
    return jurisdiction + "." + name;
  }
}
