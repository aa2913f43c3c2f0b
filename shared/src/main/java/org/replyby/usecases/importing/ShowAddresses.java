package org.replyby.usecases.importing;

import java.time.InstantSource;
import org.replyby.model.Principal;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;

/**
 * What became of the addresses of a table, for who keeps the city's addresses. Their states are
 * those that the service learned last: Amazon SNS is not asked.
 */
public final class ShowAddresses {
  private final Docket docket;
  private final Imports imports;
  private final InstantSource clock;

  public ShowAddresses(Docket docket, Imports imports, InstantSource clock) {
    this.docket = docket;
    this.imports = imports;
    this.clock = clock;
  }

  /** One read of the import, and one query of the city. */
  public Outcome<ImportedAddresses> show(Principal principal, ImportId id) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return imports
        .find(id)
        .filter(found -> ImportRights.maySee(principal, found))
        .map(this::show)
        .orElseGet(Outcome.Missing::new);
  }

  private Outcome<ImportedAddresses> show(Import found) {
    return docket
        .file(found.id().jurisdiction())
        .<Outcome<ImportedAddresses>>map(
            file -> new Outcome.Found<>(ImportedAddresses.of(found, file, clock.instant())))
        .orElseGet(Outcome.Missing::new);
  }
}
