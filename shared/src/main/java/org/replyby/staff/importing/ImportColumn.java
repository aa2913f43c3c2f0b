package org.replyby.staff.importing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a table: the path of a field in the API's JSON, and its heading in plain English.
 * {@code alsoCalled} are other headings that people write. {@code example} is the cell of the empty
 * table's only line, and {@code hint} says what the column takes. A column that is not read is
 * known because a table that came from here has it.
 */
public record ImportColumn(
    String path,
    String heading,
    List<String> alsoCalled,
    boolean isRead,
    boolean isInTemplate,
    CellReader reader,
    String example,
    String hint) {
  static ImportColumn column(String path, String heading, CellReader reader, String... alsoCalled) {
    return new ImportColumn(path, heading, List.of(alsoCalled), true, false, reader, "", "");
  }

  /** A column of a table that came from here. */
  static ImportColumn unread(String path, String heading) {
    return new ImportColumn(path, heading, List.of(), false, false, Cells.UNREAD, "", "");
  }

  /** The same, in the empty table. */
  ImportColumn shown(String exampleCell, String said) {
    return new ImportColumn(path, heading, alsoCalled, isRead, true, reader, exampleCell, said);
  }

  /** The same, with what it takes. */
  ImportColumn saying(String said) {
    return new ImportColumn(path, heading, alsoCalled, isRead, isInTemplate, reader, example, said);
  }

  /** Each name under which it is known, in plain letters. */
  Stream<String> names() {
    return Stream.concat(Stream.of(path, heading), alsoCalled.stream())
        .map(Names::plain)
        .distinct();
  }
}
