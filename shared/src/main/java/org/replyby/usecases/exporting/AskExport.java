package org.replyby.usecases.exporting;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Entered;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.exports.Export;
import org.replyby.model.exports.ExportId;
import org.replyby.model.exports.ExportState;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.NewName;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.run.Tokens;

/**
 * Asks for a matter as one file, which a function writes within minutes. The same Idempotency-Key
 * asks for one.
 */
public final class AskExport {
  private final Docket docket;
  private final Exports exports;
  private final InstantSource clock;
  private final NewName names;

  public AskExport(Docket docket, Exports exports, InstantSource clock, Tokens tokens) {
    this.docket = docket;
    this.exports = exports;
    this.clock = clock;
    this.names = new NewName(tokens);
  }

  public Outcome<Export> ask(
      Principal principal, MatterId matter, boolean withoutPrivileged, @Nullable String key) {
    if (!principal.mayAct(matter.jurisdiction()) || !Access.sees(docket, principal, matter)) {
      return new Outcome.Missing<>();
    }
    var id = new ExportId(matter, "x" + names.name(matter.jurisdiction(), key));
    var wanted =
        new Export(
            id,
            withoutPrivileged,
            new Entered(Moments.now(clock), principal.subject()),
            new ExportState.Waiting());
    return exports.add(wanted) ? new Outcome.Created<>(wanted) : there(wanted);
  }

  private Outcome<Export> there(Export wanted) {
    var found = exports.find(wanted.id()).orElseThrow();
    return found.withoutPrivileged() == wanted.withoutPrivileged()
        ? new Outcome.Found<>(found)
        : new Outcome.KeyUsed<>(
            "this Idempotency-Key was already used for another export: use another key");
  }
}
