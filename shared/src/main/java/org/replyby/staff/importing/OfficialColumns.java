package org.replyby.staff.importing;

import static org.replyby.staff.importing.ImportColumn.column;
import static org.replyby.staff.importing.ImportColumn.unread;

import java.util.List;
import java.util.Map;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import org.replyby.staff.reading.ReadResult;

/** The columns of a table of officials: also those of the list that the API exports. */
final class OfficialColumns {
  static final String EXAMPLE = "Example, replace this line";

  private static final CellReader TIER =
      Cells.code(
          Tier.class,
          Map.of(
              "first", Tier.PRIMARY,
              "backup", Tier.DEPUTY,
              "watch", Tier.WATCHER,
              "watches", Tier.WATCHER));

  private static final CellReader SEVERITY =
      Cells.code(
          Severity.class,
          Map.of(
              "all", Severity.NOTICE,
              "everything", Severity.NOTICE,
              "urgent only", Severity.URGENT,
              "only urgent", Severity.URGENT));

  private static final CellReader RETIRED =
      (cell, dates) ->
          new ReadResult.Bad<>("says that this official has retired: take the line out");

  static final List<ImportColumn> ALL =
      List.of(
          column("name", "Name", Cells.TEXT, "Full name", "Official's name")
              .shown(EXAMPLE, "The person's name."),
          column("role", "Role", Cells.TEXT, "Title", "Job title", "Position")
              .shown("City attorney", "The person's office in the city."),
          column("tier", "Tier", TIER)
              .shown("primary", "primary, deputy or watcher; primary if empty."),
          column("leastSeverity", "Least severity", SEVERITY, "Alerts from")
              .shown("notice", "notice, warning or urgent; notice if empty."),
          column("digest", "Weekly digest", Cells.FLAG, "Digest").shown("yes", "yes or no."),
          column("attorney", "City attorney", Cells.FLAG, "Attorney", "Is an attorney")
              .shown("yes", "yes for a city attorney."),
          column("email", "Email", Cells.PLAIN, "E-mail", "Email address")
              .shown("ada@example.com", "Nothing is sent before you say so."),
          column("phone", "Phone", Cells.PLAIN, "Cell", "Cell phone", "Mobile", "Phone number")
              .shown("312-555-0123", "A mobile phone, for texts."),
          unread("official", "Id of the official"),
          unread("reachable", "Reachable"),
          unread("leave.until", "On leave until"),
          unread("leave.standIn", "Stand-in"),
          new ImportColumn("retirement.at", "Retired at", List.of(), false, false, RETIRED, "", ""),
          unread("retirement.successor", "Successor"),
          unread("etag", "Version"),
          unread("id", "Recorded as"),
          unread("problems", "What is wrong"));

  private OfficialColumns() {}
}
