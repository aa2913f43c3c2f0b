package org.replyby.model;

/** A calendar link of a jurisdiction, such as {@code chicago-il.c1f0c2d3e4a5b}. */
public record CalendarId(JurisdictionId jurisdiction, String name) {
  public CalendarId {
    IdParts.part(name, "calendar");
  }

  /** Reads {@code jurisdiction.name}; anything else is an {@link IllegalArgumentException}. */
  public static CalendarId parse(String value) {
    var parts = IdParts.split(value, 2, "calendar");
    return new CalendarId(new JurisdictionId(parts.get(0)), parts.get(1));
  }

  @Override
  public String toString() {
    return jurisdiction + "." + name;
  }
}
