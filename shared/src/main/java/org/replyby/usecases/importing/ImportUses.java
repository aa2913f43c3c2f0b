package org.replyby.usecases.importing;

import java.time.InstantSource;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * What people can do with imports. {@code demandsADay} is the number of demands of a city beyond
 * which their alerts sum up.
 */
public record ImportUses(
    OpenImport open,
    StartImport start,
    StopImport stop,
    SubscribeImported subscribe,
    ShowImports show,
    ShowAddresses addresses,
    int demandsADay) {
  public static ImportUses of(
      Docket docket,
      Imports imports,
      TableLinks links,
      InstantSource clock,
      Tokens tokens,
      Backoff backoff,
      int demandsADay) {
    return new ImportUses(
        new OpenImport(docket, imports, links, clock, tokens),
        new StartImport(imports, clock, backoff),
        new StopImport(imports, clock, backoff),
        new SubscribeImported(imports, clock, backoff),
        new ShowImports(imports, links),
        new ShowAddresses(docket, imports, clock),
        demandsADay);
  }
}
