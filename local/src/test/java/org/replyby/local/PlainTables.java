package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Violation;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.fields.LetterFields;
import org.replyby.staff.fields.OfficialFields;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.importing.TableReader;
import org.replyby.usecases.people.RegisterOfficial;
import org.replyby.usecases.recording.Answered;
import org.replyby.usecases.recording.LetterRequest;

/**
 * Reads the plainest of tables, so that a test of an import is not one of reading: cells between
 * commas, {@code title,demand,responseDue,answeredOn} or {@code name,role,email,phone}.
 */
final class PlainTables implements TableReader {
  @Override
  public Opened open(
      InputStream csv, ImportKind kind, JurisdictionId jurisdiction, IntFunction<String> key) {
    var rows = rows(csv);
    if (rows.isEmpty() || rows.getFirst().isBlank()) {
      return new Opened.Refused(List.of(new CellProblem("", "the file is empty: save it again")));
    }
    var lines = new ArrayList<TableLine>();
    for (int i = 1; i < rows.size(); i++) {
      var cells = List.of(rows.get(i).split(",", -1));
      lines.add(
          kind == ImportKind.LETTERS
              ? letter(i + 1, cells, jurisdiction, key.apply(i + 1))
              : official(i + 1, cells, jurisdiction, key.apply(i + 1)));
    }
    return new Opened.Ready(List.of(rows.getFirst().split(",", -1)), lines.iterator());
  }

  @Override
  public List<CellProblem> problems(
      ImportKind kind, List<String> columns, List<Violation> violations) {
    return violations.stream().map(PlainTables::at).toList();
  }

  private static CellProblem at(Violation violation) {
    var field = violation.field().replaceFirst("^/", "").replaceFirst("/.*", "");
    return new CellProblem(field.equals("matter") ? "title" : field, violation.detail());
  }

  private static List<String> rows(InputStream csv) {
    try {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TableLine letter(
      int line, List<String> cells, JurisdictionId jurisdiction, String key) {
    var body = Samples.letter();
    body.remove("another");
    body.put("jurisdiction", jurisdiction.toString());
    body.put("matter", map("title", cells.getFirst()));
    body.put("demand", cells.get(1));
    body.put("responseDue", map("date", cells.get(2)));
    return switch (Fields.decode(body, fields -> LetterFields.of(Optional.of(key), fields))) {
      case DecodedBody.Invalid<?>(var violations) ->
          new TableLine.Bad(line, cells, violations.stream().map(PlainTables::at).toList());
      case DecodedBody.Valid<?>(var request) when request instanceof LetterRequest letter ->
          new TableLine.OfLetter(line, cells, letter, answered(cells));
      case DecodedBody.Valid<?> other -> throw new AssertionError(other);
    };
  }

  private static @Nullable Answered answered(List<String> cells) {
    return cells.size() < 4 || cells.get(3).isEmpty()
        ? null
        : new Answered(LocalDate.parse(cells.get(3)), "by email", null, null);
  }

  private static TableLine official(
      int line, List<String> cells, JurisdictionId jurisdiction, String key) {
    var body =
        Map.of(
            "name",
            cells.get(0),
            "role",
            cells.get(1),
            "tier",
            "primary",
            "leastSeverity",
            "notice");
    var email = cells.get(2).isEmpty() ? null : new Address.Email(cells.get(2));
    var phone = cells.get(3).isEmpty() ? null : new Address.Phone(cells.get(3));
    return switch (Fields.decode(
        body, fields -> OfficialFields.of(jurisdiction, Optional.of(key), fields))) {
      case DecodedBody.Valid<?>(var request)
          when request instanceof RegisterOfficial.Request official ->
          new TableLine.OfOfficial(line, cells, official, email, phone);
      case DecodedBody<?> other ->
          new TableLine.Bad(line, cells, List.of(new CellProblem("name", "is missing")));
    };
  }
}
