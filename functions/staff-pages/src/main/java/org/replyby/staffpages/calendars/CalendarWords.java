package org.replyby.staffpages.calendars;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.Arrays;
import java.util.List;
import org.replyby.model.CalendarLink;
import org.replyby.model.Coded;
import org.replyby.model.Official;
import org.replyby.staffpages.form.Choice;
import org.replyby.usecases.docket.JurisdictionFile;

/** Whose a calendar is and what it shows, in words. */
final class CalendarWords {
  static final List<Choice> SHOWS =
      Arrays.stream(CalendarLink.Shows.values())
          .map(shows -> new Choice(Coded.code(shows), shows(shows)))
          .toList();

  private CalendarWords() {}

  static String whose(CalendarLink link, JurisdictionFile file) {
    var official = link.official();
    return official == null
        ? say("calendars.the-whole-city")
        : file.official(official)
            .map(Official::name)
            .orElseGet(() -> say("calendars.an-official-who-has-left"));
  }

  static String shows(CalendarLink.Shows shows) {
    return switch (shows) {
      case TITLES -> say("calendars.shows.titles");
      case DATES -> say("calendars.shows.dates");
    };
  }
}
