package org.replyby.staffapi.lists;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.replyby.staff.tables.CsvFile;
import org.replyby.staff.tables.Table;
import org.replyby.staffapi.http.Call;
import org.replyby.staffapi.http.Problem;
import org.replyby.staffapi.http.Reply;

/**
 * A list in pages, or all of it as one CSV file if the caller accepts {@code text/csv}: the same
 * things, found with the same rights, in the same order. It is whole or refused: half a list of
 * deadlines could be taken for all of them.
 */
public record ListOrTable(Table table, Function<Call, Reply> list)
    implements Function<Call, Reply> {
  private static final String CSV = "text/csv";
  private static final Problem TOO_LONG =
      Problem.listTooLong(
          "the list is longer than one CSV file can be: narrow it by the path's parameters, or get"
              + " it as JSON in pages");

  @Override
  public Reply apply(Call call) {
    var accepted = call.request().header("accept").orElse("").toLowerCase(Locale.ROOT);
    return accepted.contains(CSV) ? whole(call) : list.apply(call);
  }

  private Reply whole(Call call) {
    for (var part : List.of(Paging.CURSOR, Paging.LIMIT)) {
      if (call.query().containsKey(part)) {
        return Problem.invalidQuery(part, "cannot be combined with text/csv, which is all of it");
      }
    }
    var file = new CsvFile(table);
    for (var page = call; page != null && !file.isTooLong(); ) {
      switch (list.apply(page)) {
        case Reply.Listed(var body, var link) -> {
          if (body.get(table.rows()) instanceof List<?> all) {
            all.forEach(row -> file.add((Map<?, ?>) row));
          }
          page = body.get("next") instanceof String next ? call.with(Paging.CURSOR, next) : null;
        }
        case Reply other -> {
          return other;
        }
      }
    }
    return file.isTooLong() ? TOO_LONG : file(call, file.text());
  }

  private Reply file(Call call, String text) {
    var of = call.named().isEmpty() ? "" : call.named() + "-";
    var name = of + table.name().toLowerCase(Locale.ROOT) + ".csv";
    return new Reply.Text(
        CSV + "; charset=utf-8",
        text,
        Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
  }
}
