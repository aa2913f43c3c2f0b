package org.replyby.staff.dossier;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.replyby.staff.lists.DeadlineSummaryView;
import org.replyby.staff.tables.CsvFile;
import org.replyby.staff.tables.Table;
import org.replyby.staff.views.AlertView;

/** The lists of a matter as the API's CSV files. */
final class Tables {
  private Tables() {}

  static String deadlines(Dossier dossier) {
    return table(
        dossier,
        Table.DEADLINES,
        dossier.deadlines(),
        d -> DeadlineSummaryView.of(d, dossier.asOf()));
  }

  static String alerts(Dossier dossier) {
    return table(dossier, Table.ALERTS, dossier.alerts(), AlertView::of);
  }

  private static <T> String table(
      Dossier dossier, Table table, List<T> all, Function<T, Map<String, ?>> view) {
    var file = new CsvFile(table);
    all.forEach(one -> file.add(dossier.leftOut().in(view.apply(one))));
    return file.text();
  }
}
