package org.replyby.staff.calendars;

import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.model.CalendarLink;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.staff.reading.Codes;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Texts;
import org.replyby.usecases.calendars.KeepCalendars;

/** For whom a calendar link is, and what it shows. */
public final class CalendarFields {
  private static final int LIMIT = 200;
  private static final FieldReader<OfficialId> OFFICIAL =
      Texts.line(LIMIT).parsed(OfficialId::parse, "an official's id");

  private CalendarFields() {}

  public static Supplier<KeepCalendars.Request> of(
      JurisdictionId jurisdiction, Optional<String> key, Fields body) {
    var official = body.optional("official", OFFICIAL);
    var shows = body.required("shows", Codes.of(CalendarLink.Shows.class));
    return () ->
        new KeepCalendars.Request(jurisdiction, official.orNull(), shows.get(), key.orElse(null));
  }
}
