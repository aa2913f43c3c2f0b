package org.replyby.staffpages.calendars;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;

/**
 * The calendar links of a city, or a person's own. {@code url} is the address of the one that was
 * just opened, or null. {@code what} says what such a link is.
 */
public record CalendarsPage(
    List<Crumb> crumbs,
    @Nullable String done,
    @Nullable String url,
    String what,
    List<Calendar> calendars) {
  /**
   * Links that are open, and where one more is opened. {@code heading} says of which city they are,
   * null on the city's own page.
   */
  public record Calendar(@Nullable String heading, String form, List<Row> links) {}

  /** A link that is open. {@code since} says when it was opened. */
  public record Row(String id, String whose, String shows, String since) {}
}
