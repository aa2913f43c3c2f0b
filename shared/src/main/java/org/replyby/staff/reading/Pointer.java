package org.replyby.staff.reading;

/** JSON pointers (RFC 6901). */
public final class Pointer {
  /** How many characters of a name are quoted: an unknown name can be of any length. */
  private static final int QUOTED = 100;

  private Pointer() {}

  public static String to(String parent, String name) {
    var quoted = name.length() > QUOTED ? name.substring(0, QUOTED) : name;
    return parent + "/" + quoted.replace("~", "~0").replace("/", "~1");
  }
}
