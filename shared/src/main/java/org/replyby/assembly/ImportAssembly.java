package org.replyby.assembly;

import java.util.function.Function;
import org.replyby.dynamodb.imports.DynamoImports;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.importing.ImportUses;
import org.replyby.usecases.importing.TableBack;
import org.replyby.usecases.importing.TableLinks;
import org.replyby.usecases.importing.TableReader;
import org.replyby.usecases.importing.TableStore;
import org.replyby.usecases.importing.work.CheckTable;
import org.replyby.usecases.importing.work.RecordLines;
import org.replyby.usecases.importing.work.RunImports;
import org.replyby.usecases.importing.work.SubscribeLines;
import org.replyby.usecases.importing.work.Workshop;
import org.replyby.usecases.people.RegisterOfficial;
import org.replyby.usecases.recording.RecordDemand;
import org.replyby.usecases.subscribing.Subscribe;
import org.replyby.usecases.subscribing.Subscriptions;

/** Builds what works on imports, on the table of an {@link Assembly}. */
public record ImportAssembly(Assembly on) {
  public DynamoImports imports() {
    return new DynamoImports(on.dynamoDb(), on.table());
  }

  /** What people can do with imports. */
  public ImportUses uses(TableLinks links, int demandsADay) {
    return ImportUses.of(
        on.docket(), imports(), links, on.clock(), on.tokens(), on.backoff(), demandsADay);
  }

  /** {@code demandsADay} is the number of demands of a city beyond which their alerts sum up. */
  public RunImports run(
      TableStore files,
      TableReader reader,
      TableBack back,
      Subscriptions subscriptions,
      int demandsADay) {
    var docket = on.docket();
    var tokens = on.tokens();
    var shop =
        new Workshop(
            docket, on.members(), imports(), files, reader, back, on.clock(), on.journal());
    Function<Docket, RecordDemand> demands =
        to -> new RecordDemand(to, on.clock(), tokens, on.backoff(), demandsADay);
    var officials = new RegisterOfficial(docket, subscriptions, on.clock(), tokens, on.backoff());
    var subscribe = new Subscribe(docket, subscriptions, on.clock(), tokens, on.backoff());
    return new RunImports(
        shop,
        new CheckTable(shop, demands),
        new RecordLines(shop, demands.apply(docket), officials),
        new SubscribeLines(shop, subscribe),
        tokens);
  }
}
