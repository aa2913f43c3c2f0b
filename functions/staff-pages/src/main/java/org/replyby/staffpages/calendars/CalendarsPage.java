package org.replyby.staffpages.calendars;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;

/**
 * The calendar links of a city. {@code url} is the address of the one that was just opened, or
 * null. {@code canChange} is whether the visitor opens and revokes them.
 */
public record CalendarsPage(
    String city,
    List<Crumb> crumbs,
    @Nullable String done,
    @Nullable String url,
    List<Row> links,
    boolean canChange) {
  /** A link that is open. {@code since} says when it was opened. */
  public record Row(String id, String whose, String shows, String since) {}
}
