package org.replyby.staffpages.today;

import java.util.List;

/**
 * What is due this week, for paper. {@code asOf} is when it was made, in the zone of the first city
 * on it. {@code more} is how many deadlines come after those that are shown.
 */
public record WeekPage(String status, String worst, String asOf, List<Part> parts, int more) {
  /** A part of the sheet, with its heading; a part is never empty. */
  public record Part(String heading, List<TodayPage.Row> rows) {}
}
