package org.replyby.dynamodb.items;

import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.Evidence;

/** Whether a deadline is open, how it was closed, or what waits for a second person to close it. */
public final class StateParts {
  public static final String STATUS = "status";
  public static final String OPEN = "open";
  public static final String MET = "met";
  public static final String WITHDRAWN = "withdrawn";
  public static final String VOID = "void";
  private static final String WAITING = "waiting";

  private StateParts() {}

  static Row in(Row row, DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open open ->
          row.text(STATUS, OPEN).map(WAITING, open.waiting(), StateParts::row);
      case DeadlineState.Ending ending -> ending(row, ending);
      case DeadlineState.Voided gone ->
          closed(row.text(STATUS, VOID).text("closedHow", gone.why()), gone.entered());
    };
  }

  private static Row ending(Row row, DeadlineState.Ending ending) {
    closed(row.text("closedOn", ending.on()), ending.entered());
    var second = ending.second();
    if (second != null) {
      row.moment("secondAt", second.at()).text("secondBy", second.by());
    }
    return switch (ending) {
      case DeadlineState.Met met ->
          row.text(STATUS, MET)
              .text("sent", met.evidence().sent())
              .text("closedHow", met.evidence().how())
              .text("reference", met.evidence().reference());
      case DeadlineState.Withdrawn gone ->
          row.text(STATUS, WITHDRAWN).text("closedHow", gone.why());
    };
  }

  private static Row closed(Row row, Entered entered) {
    return row.moment("closedAt", entered.at()).text("closedBy", entered.by());
  }

  /** How a deadline was closed, or is to be, as a map. */
  static Row row(DeadlineState.Ending ending) {
    return ending(Row.map(), ending);
  }

  static DeadlineState state(Stored s) {
    return switch (s.text(STATUS)) {
      case OPEN -> new DeadlineState.Open(s.mapOrNull(WAITING, StateParts::ending));
      case VOID -> new DeadlineState.Voided(s.text("closedHow"), closed(s));
      default -> ending(s);
    };
  }

  static DeadlineState.Ending ending(Stored s) {
    var secondAt = s.momentOrNull("secondAt");
    var second = secondAt == null ? null : new Entered(secondAt, s.text("secondBy"));
    return switch (s.text(STATUS)) {
      case MET ->
          new DeadlineState.Met(
              s.date("closedOn"),
              new Evidence(
                  s.textOrNull("sent"), s.textOrNull("closedHow"), s.textOrNull("reference")),
              closed(s),
              second);
      case WITHDRAWN ->
          new DeadlineState.Withdrawn(s.date("closedOn"), s.text("closedHow"), closed(s), second);
      default -> throw new IllegalStateException("the deadline has an unknown status");
    };
  }

  private static Entered closed(Stored s) {
    return new Entered(s.moment("closedAt"), s.text("closedBy"));
  }
}
