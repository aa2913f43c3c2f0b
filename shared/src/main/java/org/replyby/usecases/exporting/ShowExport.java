package org.replyby.usecases.exporting;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Principal;
import org.replyby.model.exports.Export;
import org.replyby.model.exports.ExportId;
import org.replyby.model.exports.ExportState.Ready;
import org.replyby.usecases.attaching.FileStore;
import org.replyby.usecases.attaching.FileStore.FileLink;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;

/** An export, for those who see its matter now; for anyone else it is missing. */
public final class ShowExport {
  private final Docket docket;
  private final Exports exports;
  private final FileStore files;
  private final InstantSource clock;

  public ShowExport(Docket docket, Exports exports, FileStore files, InstantSource clock) {
    this.docket = docket;
    this.exports = exports;
    this.files = files;
    this.clock = clock;
  }

  /** With a link that answers the file for a few minutes; null while there is no file. */
  public record Shown(Export export, @Nullable FileLink link) {}

  public Outcome<Shown> one(Principal principal, ExportId id) {
    if (!principal.mayAct(id.jurisdiction()) || !Access.sees(docket, principal, id.matter())) {
      return new Outcome.Missing<>();
    }
    return exports
        .find(id)
        .<Outcome<Shown>>map(export -> new Outcome.Found<>(shown(export)))
        .orElseGet(Outcome.Missing::new);
  }

  private Shown shown(Export export) {
    var isThere = export.state() instanceof Ready ready && clock.instant().isBefore(ready.until());
    return new Shown(export, isThere ? files.link(export) : null);
  }
}
