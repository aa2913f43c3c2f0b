package org.replyby.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Readable ids: lower-case ASCII letters and digits in groups joined by single hyphens. */
public final class Slug {
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Slug() {}

  /**
   * The slug of an ASCII text, at most {@code limit} characters long; empty if no character can be
   * kept.
   */
  public static String of(String ascii, int limit) {
    var joined = OTHER.matcher(ascii.toLowerCase(Locale.ROOT).replace("'", "")).replaceAll("-");
    var trimmed = EDGES.matcher(joined).replaceAll("");
    var cut = trimmed.length() <= limit ? trimmed : trimmed.substring(0, limit);
    return EDGES.matcher(cut).replaceAll("");
  }
}
