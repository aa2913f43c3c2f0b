package org.replyby.local.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.imports.DynamoImports;
import org.replyby.local.aws.Clients;
import org.replyby.model.Role;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.LineSet;
import org.replyby.model.imports.Run;
import org.replyby.model.imports.TableFile;

/** An import that stays where it is: it is being recorded, and no worker ever finds it. */
final class HeldImport {
  private static final int LINES = 1_000;
  private static final int DONE = 400;

  private HeldImport() {}

  /** The path of its page; a clerk of the city opened and started it. */
  static String in(ServedCity city) {
    var path = "/v1/jurisdictions/" + city.id() + "/imports";
    var answer = city.post(path, Map.of("kind", "letters"), Role.CLERK);
    var id = ImportId.parse(String.valueOf(answer.get("import")));
    var endpoint = city.site().pool().endpoint().toString();
    var imports = new DynamoImports(DynamoClients.client(Clients.REGION, endpoint), "replyby");
    var opened = imports.find(id).orElseThrow();
    var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    var began = now.minus(Duration.ofMinutes(2));
    var none = LineSet.of(new BitSet());
    var checked = new Checked(began, LINES, 0, LINES, 0, 0, none, List.of("Matter"));
    var run = Run.begun(opened.by(), began).reached(DONE, DONE, 0, now);
    var moving =
        opened.came(new TableFile("none", began)).checked(checked).with(ImportWork.RECORD, run);
    if (!imports.change(opened, moving)) {
      throw new AssertionError("somebody changed it meanwhile");
    }
    return "/imports/" + id;
  }
}
