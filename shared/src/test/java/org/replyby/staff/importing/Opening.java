package org.replyby.staff.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.replyby.model.JurisdictionId;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.importing.TableReader.Opened;

/** Reads tables for tests. */
final class Opening {
  static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");
  static final CsvTableReader READER = new CsvTableReader(new PhoneNumbers(Set.of()));

  /** A heading of a table of letters, and a line that fits it. */
  static final String HEADING =
      "Matter,Office,How it came,Date of the letter,Date received,What it asks for,Reply due";

  static final String LINE =
      "Byrne JAG FY2016,Office of Justice Programs,email,2018-01-24,2018-01-25,All orders,2018-02-23";

  private Opening() {}

  static Opened open(ImportKind kind, byte[] file) {
    return READER.open(new ByteArrayInputStream(file), kind, CHICAGO, line -> "key-" + line);
  }

  static List<TableLine> lines(ImportKind kind, byte[] file) {
    return switch (open(kind, file)) {
      case Opened.Ready(var columns, var lines) -> {
        var all = new ArrayList<TableLine>();
        lines.forEachRemaining(all::add);
        yield all;
      }
      case Opened.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  static List<TableLine> letters(String... lines) {
    return lines(ImportKind.LETTERS, String.join("\n", lines).getBytes(UTF_8));
  }

  static List<TableLine> officials(String... lines) {
    return lines(ImportKind.OFFICIALS, String.join("\n", lines).getBytes(UTF_8));
  }

  static TableLine.OfLetter letter(TableLine line) {
    if (line instanceof TableLine.OfLetter letter) {
      return letter;
    }
    throw new AssertionError(line);
  }

  static TableLine.OfOfficial official(TableLine line) {
    if (line instanceof TableLine.OfOfficial official) {
      return official;
    }
    throw new AssertionError(line);
  }

  /** The problems of a line; empty if it is good. */
  static List<CellProblem> problems(TableLine line) {
    return line instanceof TableLine.Bad bad ? bad.problems() : List.of();
  }

  /** What is wrong with a file; empty if nothing is wrong with it as a whole. */
  static List<CellProblem> refusal(ImportKind kind, byte[] file) {
    return open(kind, file) instanceof Opened.Refused(var problems) ? problems : List.of();
  }

  static String refusal(String... lines) {
    var problems = refusal(ImportKind.LETTERS, String.join("\n", lines).getBytes(UTF_8));
    return String.join("; ", problems.stream().map(p -> p.column() + ": " + p.problem()).toList());
  }

  /** The only problem of a letter with one more column. */
  static CellProblem problem(String column, String cell) {
    var quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
    var line = letters(HEADING + "," + column, LINE + "," + quoted).getFirst();
    var problems = problems(line);
    if (problems.size() != 1) {
      throw new AssertionError(line);
    }
    return problems.getFirst();
  }

  static byte[] resource(String name) {
    try (var in = Objects.requireNonNull(Opening.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
