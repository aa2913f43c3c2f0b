package org.replyby.local.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.imports.DynamoImports;
import org.replyby.local.aws.Clients;
import org.replyby.model.JurisdictionId;
import org.replyby.model.PersonId;
import org.replyby.model.imports.ActingFor;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.LineSet;
import org.replyby.model.imports.Run;
import org.replyby.model.imports.TableFile;

/** An import that stays where it is: it is being recorded, and no worker ever finds it. */
final class HeldImport {
  private static final int LINES = 1_000;
  private static final int DONE = 400;

  private HeldImport() {}

  /** The path of its page. */
  static String in(ServedSite site, JurisdictionId city) {
    var client = DynamoClients.client(Clients.REGION, site.pool().endpoint().toString());
    var imports = new DynamoImports(client, "replyby");
    var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    var began = now.minus(Duration.ofMinutes(2));
    var clerk = new ActingFor("a-clerk", PersonId.of("https://issuer.example", "a-clerk"), false);
    var opened = Import.opened(new ImportId(city, "theld"), ImportKind.LETTERS, clerk, began);
    var none = LineSet.of(new BitSet());
    var checked = new Checked(began, LINES, 0, LINES, 0, 0, none, List.of("Matter"));
    var run = Run.begun(clerk, began).reached(DONE, DONE, 0, now);
    var moving =
        opened
            .came(new TableFile("none", began))
            .checked(checked)
            .with(ImportWork.RECORD, run);
    if (!imports.add(opened) || !imports.change(opened, moving)) {
      throw new AssertionError("there is one already");
    }
    return "/imports/" + moving.id();
  }
}
