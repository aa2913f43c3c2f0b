package org.replyby.calculator;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.Court;
import org.replyby.deadlines.CourtHours;
import org.replyby.deadlines.Courts;
import org.replyby.deadlines.DayEnd;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.NamedCourt;
import org.replyby.deadlines.Seat;

/** The court that a question names. Its state is the city's, unless no court is named. */
sealed interface AskedCourt {
  /** A court of the state and the zone that are given, of which no hours are known. */
  record Unnamed() implements AskedCourt {}

  /** No court, but an office, such as the sender of a notice. */
  record Office() implements AskedCourt {}

  record Named(Court court) implements AskedCourt {}

  /** Empty if the text is neither blank, nor "none", nor the code of a court. */
  static Optional<AskedCourt> find(String text) {
    return switch (text) {
      case "" -> Optional.of(new Unnamed());
      case "none" -> Optional.of(new Office());
      default -> Courts.find(text).map(Named::new);
    };
  }

  /** The forum in each zone in which it may be; a zone of the court's own tells which it is. */
  default List<Forum> forums(@Nullable String state, ZoneId zone) {
    return switch (this) {
      case Unnamed() -> List.of(new Forum.DistrictCourt(state, zone, DayEnd.filed()));
      case Office() -> List.of(new Forum.Office(state, zone));
      case Named(var court) -> {
        var all = Seat.of(new NamedCourt(court, null), CourtHours.UNKNOWN).forums(false);
        var there = all.stream().filter(forum -> forum.zone().equals(zone)).toList();
        yield there.isEmpty() ? all : there;
      }
    };
  }

  default ClosedDays closedDays(@Nullable String state) {
    return switch (this) {
      case Unnamed(), Office() -> ClosedDays.in(state);
      case Named(var court) ->
          ClosedDays.in(court.state()).forCityIn(state == null ? court.state() : state);
    };
  }
}
