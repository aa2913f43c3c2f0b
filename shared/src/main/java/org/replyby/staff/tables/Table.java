package org.replyby.staff.tables;

import static org.replyby.staff.tables.Column.plain;
import static org.replyby.staff.tables.Column.written;

import java.util.List;

/** The tables that a list can be: what each is called, and its columns. */
public enum Table {
  DEADLINES(
      "deadlines",
      plain("deadline"),
      plain("matter"),
      written("matterTitle"),
      plain("kind"),
      written("name"),
      written("office"),
      plain("state"),
      plain("aim"),
      plain("day"),
      plain("due"),
      plain("dueLocal"),
      plain("safeDue"),
      plain("safeDueLocal"),
      plain("reviewBy"),
      plain("saidAgainOn"),
      plain("notBefore"),
      plain("zone"),
      plain("daysLeft"),
      plain("safeDatePassed"),
      plain("late"),
      plain("lastDayPassed"),
      plain("confirmed"),
      plain("limited"),
      written("findOut"),
      plain("nobodyConfirmed"),
      written("toConfirm")),
  OFFICIALS(
      "officials",
      plain("official"),
      written("name"),
      written("role"),
      plain("tier"),
      plain("leastSeverity"),
      plain("digest"),
      plain("attorney"),
      plain("reachable"),
      plain("leave.until"),
      plain("leave.standIn"),
      plain("retirement.at"),
      plain("retirement.successor"),
      plain("etag")),
  ALERTS(
      "alerts",
      plain("alert"),
      plain("deadline"),
      plain("official"),
      plain("reason"),
      plain("severity"),
      plain("planVersion"),
      plain("rung"),
      plain("bornAt"),
      plain("state"),
      plain("at"),
      written("why"),
      plain("code"),
      plain("attempts"),
      plain("reached"),
      written("sent.subject"),
      written("sent.email"),
      written("sent.sms"),
      plain("sent.sha256"),
      plain("sent.keyedHash"),
      plain("messageId"),
      plain("texts"),
      plain("acknowledgment.at"),
      plain("acknowledgment.how"),
      written("acknowledgment.by"),
      plain("etag")),
  DOCKET(
      "entries",
      plain("sequence"),
      plain("at"),
      written("by"),
      plain("kind"),
      plain("details"),
      plain("texts"),
      plain("previousHash"),
      plain("hash"));

  private final String rows;

  @SuppressWarnings("ImmutableEnumChecker") // It is made by List.of, of records.
  private final List<Column> columns;

  Table(String rows, Column... columns) {
    this.rows = rows;
    this.columns = List.of(columns);
  }

  /** The name of the list in the API's JSON. */
  public String rows() {
    return rows;
  }

  List<Column> columns() {
    return columns;
  }
}
