package org.replyby.alerts.texts;

import java.util.regex.Pattern;
import org.replyby.model.DeadlineId;
import org.replyby.model.Demand;

/**
 * The start of a short text: the city, and in parentheses the matter, if the city has others too.
 * {@code matter} is empty if it needs no name; otherwise it has only characters that are in both
 * ASCII and GSM 03.38.
 */
record Whose(String matter) {
  /** The city is shortened to this length before the title is left out. */
  private static final int LEAST_CITY = 10;

  /** The title is shortened to this length, and not further: less would name no matter. */
  private static final int LEAST_MATTER = 6;

  private static final Pattern FORM =
      Pattern.compile("(?i)^(city|county|town|village|borough)(\\s+and\\s+county)?\\s+of\\s+");

  private static final int PARENTHESES = " ()".length();

  /** Uses the slug if no character of the title can be written in these alphabets. */
  static Whose of(DeadlineId deadline, Demand demand, boolean amongOthers) {
    var title = amongOthers ? Gsm7.of(PlainText.ascii(demand.matterTitle())) : "";
    return new Whose(amongOthers && title.isEmpty() ? deadline.matter().name() : title);
  }

  /** A long name loses first what many cities' names begin with. */
  private static String cut(String city, int limit) {
    var name = city.length() <= limit ? city : FORM.matcher(city).replaceFirst("");
    return PlainText.cut(name, limit);
  }

  /** How long it is if nothing is cut. */
  int length(String city) {
    return city.length() + (matter.isEmpty() ? 0 : PARENTHESES + matter.length());
  }

  /** At most {@code limit} characters: the title is cut first, then the city. */
  String fitting(String city, int limit) {
    var room = limit - PARENTHESES;
    var least = Math.min(city.length(), LEAST_CITY) + Math.min(matter.length(), LEAST_MATTER);
    if (matter.isEmpty() || room < least) {
      return cut(city, limit);
    }
    var shown = cut(city, room - Math.min(matter.length(), LEAST_MATTER));
    return shown + " (" + PlainText.cut(matter, room - shown.length()) + ")";
  }
}
