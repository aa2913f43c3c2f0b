package org.replyby.model;

/** A notice to an official, such as {@code chicago-il.o-k3f9.digest-2018-02-12}. */
public record NoticeId(OfficialId official, String name) {
  public NoticeId {
    IdParts.part(name, "notice");
  }

  /** Reads {@code jurisdiction.official.name}; anything else is an IllegalArgumentException. */
  public static NoticeId parse(String value) {
    var parts = IdParts.split(value, 3, "notice");
    return new NoticeId(
        new OfficialId(new JurisdictionId(parts.get(0)), parts.get(1)), parts.get(2));
  }

  /** Whether it is a weekly digest. */
  public boolean isDigest() {
    return name.startsWith("digest-");
  }

  @Override
  public String toString() {
    return official + "." + name;
  }
}
