package org.replyby.model;

/** A deadline in a matter. */
public record DeadlineId(MatterId matter, String name) {
  public DeadlineId {
    IdParts.part(name, "deadline");
  }

  /**
   * Reads {@code jurisdiction.matter.name}; anything else is an {@link IllegalArgumentException}.
   */
  public static DeadlineId parse(String value) {
    var parts = IdParts.split(value, 3, "deadline");
    return new DeadlineId(
        new MatterId(new JurisdictionId(parts.get(0)), parts.get(1)), parts.get(2));
  }

  /** Whether a person entered it: names of others begin with d or r, after their document. */
  public boolean isEnteredByHand() {
    return name.startsWith("h");
  }

  public JurisdictionId jurisdiction() {
    return matter.jurisdiction();
  }

  @Override
  public String toString() {
    return matter + "." + name;
  }
}
