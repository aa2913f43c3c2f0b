package org.replyby.usecases.exporting;

import java.time.InstantSource;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.run.Tokens;

/** What staff can do with exports. */
public record ExportUses(AskExport ask, ShowExport show) {
  public static ExportUses of(
      Docket docket, MatterFiles files, InstantSource clock, Tokens tokens) {
    return new ExportUses(
        new AskExport(docket, files.exports(), clock, tokens),
        new ShowExport(docket, files.exports(), files.store(), clock));
  }
}
