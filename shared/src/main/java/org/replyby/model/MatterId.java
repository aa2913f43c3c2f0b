package org.replyby.model;

/** A jurisdiction's file for one federal inquiry, such as {@code chicago-il.byrne-jag-fy2016}. */
public record MatterId(JurisdictionId jurisdiction, String name) implements DocketId {
  public MatterId {
    IdParts.part(name, "matter");
  }

  /** Reads {@code jurisdiction.name}; anything else is an {@link IllegalArgumentException}. */
  public static MatterId parse(String value) {
    var parts = IdParts.split(value, 2, "matter");
    return new MatterId(new JurisdictionId(parts.get(0)), parts.get(1));
  }

  @Override
  public String toString() {
    return jurisdiction + "." + name;
  }
}
