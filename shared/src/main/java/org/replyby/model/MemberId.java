package org.replyby.model;

/**
 * A member of a jurisdiction, or somebody whom it invited, such as {@code
 * chicago-il.m1f0c2d3e4a5b}.
 */
public record MemberId(JurisdictionId jurisdiction, String name) {
  private static final int DIGITS = 12;

  public MemberId {
    IdParts.part(name, "member");
  }

  /** Reads {@code jurisdiction.name}; anything else is an {@link IllegalArgumentException}. */
  public static MemberId parse(String value) {
    var parts = IdParts.split(value, 2, "member");
    return new MemberId(new JurisdictionId(parts.get(0)), parts.get(1));
  }

  static MemberId of(JurisdictionId jurisdiction, PersonId person) {
    return new MemberId(jurisdiction, "m" + person.hash().substring(0, DIGITS));
  }

  static MemberId invited(JurisdictionId jurisdiction, Address.Email email) {
    return new MemberId(jurisdiction, "i" + Sha256.of(email.endpoint()).substring(0, DIGITS));
  }

  @Override
  public String toString() {
    return jurisdiction + "." + name;
  }
}
