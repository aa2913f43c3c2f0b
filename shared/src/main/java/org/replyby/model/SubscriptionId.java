package org.replyby.model;

/** A subscription of an official: an email address or a phone. The id contains neither. */
public record SubscriptionId(OfficialId official, String name) {
  public SubscriptionId {
    IdParts.part(name, "subscription");
  }

  /**
   * Reads {@code jurisdiction.official.name}; anything else is an {@link IllegalArgumentException}.
   */
  public static SubscriptionId parse(String value) {
    var parts = IdParts.split(value, 3, "subscription");
    return new SubscriptionId(
        new OfficialId(new JurisdictionId(parts.get(0)), parts.get(1)), parts.get(2));
  }

  public JurisdictionId jurisdiction() {
    return official.jurisdiction();
  }

  @Override
  public String toString() {
    return official + "." + name;
  }
}
