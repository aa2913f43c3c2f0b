package org.replyby.staff.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The bytes of a file: whether they are a table in UTF-8, or what else they are. */
final class TableBytes {
  /** More than any table of 10,000 lines needs. */
  static final int MOST = 10_000_000;

  static final String EMPTY =
      "the file is empty: save the table again as CSV, or begin with the empty table";

  private static final int BEGINNING = 200;
  private static final int SHARE = 4;
  private static final String AS_CSV =
      ": in Excel, choose File, Save As, and \"CSV UTF-8 (Comma delimited)\"; in LibreOffice, choose"
          + " File, Save As, and \"Text CSV\" with the character set \"Unicode (UTF-8)\"";

  private TableBytes() {}

  /** What to do about a file that is no table; empty if it may be one. */
  static Optional<String> refusal(byte[] file) {
    if (file.length > MOST) {
      return Optional.of("the file has more than 10 MB: split it into several tables");
    }
    return other(file).or(() -> encoding(file));
  }

  private static Optional<String> other(byte[] file) {
    var first = HexFormat.of().formatHex(file, 0, Math.min(file.length, SHARE));
    if (first.startsWith("504b")) {
      return Optional.of("this is a workbook (.xlsx or .ods), not a CSV file" + AS_CSV);
    }
    if (first.equals("d0cf11e0")) {
      return Optional.of("this is an old Excel workbook (.xls), not a CSV file" + AS_CSV);
    }
    if (first.startsWith("fffe") || first.startsWith("feff") || isWide(file)) {
      return Optional.of("the file is in UTF-16 (\"Unicode Text\"), not in UTF-8" + AS_CSV);
    }
    var begin = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.UTF_8);
    var text = begin.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty() && isBlank(file)) {
      return Optional.of(EMPTY);
    }
    if (text.startsWith("%pdf")) {
      return Optional.of(
          "this is a PDF, not a CSV file: save the table from the spreadsheet program" + AS_CSV);
    }
    if (text.startsWith("{\\rtf")) {
      return Optional.of("this is a text document, not a CSV file: make a table of it" + AS_CSV);
    }
    return text.startsWith("<")
        ? Optional.of(
            "this is a web page or an XML file, not a CSV file: open it in a spreadsheet program"
                + AS_CSV)
        : Optional.empty();
  }

  private static boolean isBlank(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).replace("\ufeff", "").isBlank();
  }

  /** UTF-16 without its mark has a null in every second byte. */
  private static boolean isWide(byte[] file) {
    var nulls = 0;
    var length = Math.min(file.length, BEGINNING);
    for (int i = 0; i < length; i++) {
      nulls += file[i] == 0 ? 1 : 0;
    }
    return nulls > length / SHARE;
  }

  private static Optional<String> encoding(byte[] file) {
    var in = ByteBuffer.wrap(file);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var out = CharBuffer.allocate(8192);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        return Optional.of(notUtf8(file, in.position()));
      }
      if (result.isUnderflow()) {
        return Optional.empty();
      }
      out.clear();
    }
  }

  private static String notUtf8(byte[] file, int place) {
    var line = 1;
    for (int i = 0; i < place; i++) {
      var endsLine =
          file[i] == '\n' || (file[i] == '\r' && (i + 1 == place || file[i + 1] != '\n'));
      line += endsLine ? 1 : 0;
    }
    return "line %d has a character that is not in UTF-8: the file was saved as Windows-1252 (\"ANSI\" or \"Western\") or in another encoding%s"
        .formatted(line, AS_CSV);
  }
}
