package org.replyby.model;

/** A subpoena in a matter. */
public record SubpoenaId(MatterId matter, String name) {
  public SubpoenaId {
    IdParts.part(name, "subpoena");
  }

  /**
   * Reads {@code jurisdiction.matter.name}; anything else is an {@link IllegalArgumentException}.
   */
  public static SubpoenaId parse(String value) {
    var parts = IdParts.split(value, 3, "subpoena");
    return new SubpoenaId(
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
