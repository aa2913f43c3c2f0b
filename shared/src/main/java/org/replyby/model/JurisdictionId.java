package org.replyby.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** The slug of a jurisdiction, such as {@code chicago-il}: its name and its state. */
public record JurisdictionId(String value) implements Comparable<JurisdictionId>, DocketId {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LIMIT = 64;

  public JurisdictionId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a jurisdiction's slug");
    }
  }

  public static boolean isValid(String value) {
    return value.length() <= LIMIT && SLUG.matcher(value).matches();
  }

  /**
   * The slug of a name in a state, both in ASCII letters: {@code Cook County, IL} is
   * cook-county-il.
   */
  public static JurisdictionId of(String asciiName, String state) {
    return new JurisdictionId(Slug.of(asciiName, LIMIT - 3) + "-" + state.toLowerCase(Locale.ROOT));
  }

  @Override
  public JurisdictionId jurisdiction() {
    return this;
  }

  @Override
  public int compareTo(JurisdictionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
