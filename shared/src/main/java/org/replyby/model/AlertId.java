package org.replyby.model;

/**
 * One thing told to one official, named by what it is about: the deadline, the version of its plan,
 * the rung, and the official. The same thing always has the same id, so it cannot be told twice.
 */
public record AlertId(DeadlineId deadline, int planVersion, String rung, OfficialId official) {
  public AlertId {
    IdParts.part(rung, "rung");
    if (planVersion < 1) {
      throw new IllegalArgumentException("plans are numbered from 1");
    }
    if (!deadline.jurisdiction().equals(official.jurisdiction())) {
      throw new IllegalArgumentException("an alert stays within one jurisdiction");
    }
  }

  /** Reads {@code jurisdiction.matter.deadline.version.rung.official}. */
  public static AlertId parse(String value) {
    var parts = IdParts.split(value, 6, "alert");
    var jurisdiction = new JurisdictionId(parts.get(0));
    var matter = new MatterId(jurisdiction, parts.get(1));
    return new AlertId(
        new DeadlineId(matter, parts.get(2)),
        Integer.parseInt(parts.get(3)),
        parts.get(4),
        new OfficialId(jurisdiction, parts.get(5)));
  }

  @Override
  public String toString() {
    return deadline + "." + planVersion + "." + rung + "." + official.name();
  }
}
