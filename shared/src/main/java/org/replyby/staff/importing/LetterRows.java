package org.replyby.staff.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.Violation;
import org.replyby.staff.fields.ClosingFields;
import org.replyby.staff.fields.LetterFields;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.usecases.closing.ClosingRequest;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.recording.Answered;
import org.replyby.usecases.recording.LetterRequest;

/** Rows of a table of letters, read as the API reads a letter and the end of its deadline. */
final class LetterRows {
  private static final String LOOK_AGAIN = "noDayGiven.reviewOn";

  /** The fields of an answer, and their columns. */
  private static final Map<String, String> ANSWER =
      Map.of(
          "on", Columns.ANSWERED_ON,
          "how", "answeredHow",
          "reference", "answeredReference",
          "sent", "answeredSent");

  private LetterRows() {}

  static TableLine read(
      RowReader reader,
      JurisdictionId jurisdiction,
      String key,
      int line,
      List<String> cells,
      RowReader.Row row) {
    var violations = new ArrayList<Violation>();
    var answered = answered(row.values(), violations);
    var body = body(jurisdiction, row.values());
    var letter =
        switch (Fields.decode(body, fields -> LetterFields.of(Optional.of(key), fields))) {
          case DecodedBody.Valid<LetterRequest>(var request) -> request;
          case DecodedBody.Invalid<LetterRequest>(var found) -> {
            violations.addAll(found);
            yield null;
          }
        };
    return letter == null || !violations.isEmpty() || !row.problems().isEmpty()
        ? reader.bad(line, cells, row, violations)
        : new TableLine.OfLetter(line, cells, letter, answered);
  }

  private static Map<String, Object> body(JurisdictionId jurisdiction, Map<String, Object> values) {
    var body = new RowBody();
    body.put("jurisdiction", jurisdiction.toString());
    values.forEach(
        (path, value) -> {
          if (!ANSWER.containsValue(path)) {
            body.put(isId(jurisdiction, path, value) ? "matter" : path, value);
          }
        });
    // Nobody has to look again at what was answered.
    if (values.containsKey("noDayGiven.says")
        && !values.containsKey(LOOK_AGAIN)
        && values.containsKey(Columns.ANSWERED_ON)) {
      body.put(LOOK_AGAIN, values.get(Columns.ANSWERED_ON));
    }
    return body.json();
  }

  /** A matter is named by its title, or by its id, which no title looks like. */
  private static boolean isId(JurisdictionId jurisdiction, String path, Object value) {
    if (!path.equals(Columns.MATTER) || !value.toString().startsWith(jurisdiction + ".")) {
      return false;
    }
    try {
      return MatterId.parse(value.toString()).jurisdiction().equals(jurisdiction);
    } catch (IllegalArgumentException title) {
      return false;
    }
  }

  private static @Nullable Answered answered(
      Map<String, Object> values, List<Violation> violations) {
    var json = new HashMap<String, Object>();
    ANSWER.forEach(
        (field, column) -> {
          if (values.containsKey(column)) {
            json.put(field, values.get(column));
          }
        });
    if (json.isEmpty()) {
      return null;
    }
    return switch (Fields.decode(json, ClosingFields::met)) {
      case DecodedBody.Valid<ClosingRequest>(ClosingRequest.Met(var on, var sent, _, _)) ->
          new Answered(on, sent.how(), sent.reference(), sent.sent());
      case DecodedBody.Valid<ClosingRequest> other ->
          throw new IllegalStateException("an answer is read as something else");
      case DecodedBody.Invalid<ClosingRequest>(var found) -> {
        violations.addAll(found.stream().map(LetterRows::atColumn).collect(Collectors.toList()));
        yield null;
      }
    };
  }

  private static Violation atColumn(Violation violation) {
    var field = violation.field().substring(1);
    return new Violation("/" + ANSWER.getOrDefault(field, field), violation.detail());
  }
}
