package org.replyby.local.demo;

import java.util.Map;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;

/** What is demanded of a city in the script: the key under which it is recorded, and its matter. */
enum DemoDemand {
  LETTER("d", "letter-of-2018-01-24", "byrne-jag-fy2016", "Byrne JAG FY2016"),
  /** A separate matter, so that no real one has an invented subpoena in it. */
  SUBPOENA(
      "r",
      "hypothetical-subpoena",
      "hypothetical-subpoena",
      "HYPOTHETICAL subpoena about Byrne JAG FY2016");

  /** The names of such deadlines begin with this. */
  private final String prefix;

  private final String key;
  private final String matter;
  private final String title;

  DemoDemand(String prefix, String key, String matter, String title) {
    this.prefix = prefix;
    this.key = key;
    this.matter = matter;
    this.title = title;
  }

  String key() {
    return key;
  }

  /** The matter as a request describes it. */
  Map<String, String> described() {
    return Map.of("id", matter, "title", title);
  }

  DeadlineId deadline(JurisdictionId city) {
    return new DeadlineId(new MatterId(city, matter), prefix + KeyedName.of(city, key));
  }

  /** The kind of its deadline. */
  DeadlineKind kind() {
    return switch (this) {
      case LETTER -> DeadlineKind.RESPONSE;
      case SUBPOENA -> DeadlineKind.SUBPOENA_RETURN;
    };
  }
}
