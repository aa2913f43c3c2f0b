package org.replyby.alerts.texts;

import org.replyby.model.DeadlineId;
import org.replyby.model.Demand;

/**
 * The start of a short text: the city, and in parentheses the matter, if the city has others too.
 * {@code matter} is empty if it needs no name; otherwise it has only characters that are in both
 * ASCII and GSM 03.38.
 */
record Whose(String matter) {
  /** The city is shortened to this length before the matter's title is. */
  private static final int LEAST_CITY = 10;

  /** The title is left out if less than this remains, which would name no matter. */
  private static final int LEAST_MATTER = 6;

  private static final int PARENTHESES = " ()".length();

  /** Uses the slug if no character of the title can be written in these alphabets. */
  static Whose of(DeadlineId deadline, Demand demand, boolean amongOthers) {
    var title = amongOthers ? Gsm7.of(PlainText.ascii(demand.matterTitle())) : "";
    return new Whose(amongOthers && title.isEmpty() ? deadline.matter().name() : title);
  }

  /** How long it is if nothing is cut. */
  int length(String city) {
    return city.length() + (matter.isEmpty() ? 0 : PARENTHESES + matter.length());
  }

  /** At most {@code limit} characters: the city is cut first, then the title. */
  String fitting(String city, int limit) {
    var room = limit - PARENTHESES;
    var least = Math.min(city.length(), LEAST_CITY) + Math.min(matter.length(), LEAST_MATTER);
    if (matter.isEmpty() || room < least) {
      return PlainText.cut(city, limit);
    }
    var shown = PlainText.cut(city, Math.max(LEAST_CITY, room - matter.length()));
    return shown + " (" + PlainText.cut(matter, room - shown.length()) + ")";
  }
}
