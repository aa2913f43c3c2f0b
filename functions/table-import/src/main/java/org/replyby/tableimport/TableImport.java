package org.replyby.tableimport;

import java.util.Map;
import org.replyby.assembly.ImportAssembly;
import org.replyby.function.JsonFunction;
import org.replyby.json.ScheduledEvent;
import org.replyby.model.Coded;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.SentTable;
import org.replyby.s3.CreatedObject;
import org.replyby.s3.S3TableLinks;
import org.replyby.staff.Desk;
import org.replyby.staff.importing.CsvTableReader;
import org.replyby.staff.tables.CsvTableBack;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.importing.TableStore;
import org.replyby.usecases.importing.work.RunImports;
import org.replyby.usecases.subscribing.Subscriptions;

/**
 * The function behind the bucket and a schedule: checks each table that came, and goes on with
 * those that a person started.
 */
public final class TableImport extends JsonFunction {
  private final RunImports imports;
  private final boolean isHeld;
  private final Telemetry telemetry;

  public TableImport() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public TableImport(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private TableImport(Wiring wiring) {
    this(wiring.imports(), wiring.isHeld(), wiring.telemetry());
  }

  /** On a table, and on the files of a bucket. */
  public static TableImport on(
      ImportAssembly table,
      TableStore files,
      Subscriptions subscriptions,
      Desk.Limits limits,
      boolean isHeld,
      Telemetry telemetry) {
    var runs =
        table.run(
            files,
            new CsvTableReader(limits.phones()),
            new CsvTableBack(),
            subscriptions,
            limits.demandsADay());
    return new TableImport(runs, isHeld, telemetry);
  }

  /** {@code isHeld} is whether the table was just restored, and nothing may be recorded yet. */
  public TableImport(RunImports imports, boolean isHeld, Telemetry telemetry) {
    super(telemetry);
    this.imports = imports;
    this.isHeld = isHeld;
    this.telemetry = telemetry;
  }

  /** Throws if something was not dealt with: it is tried again, then set aside. */
  @Override
  protected Map<String, ?> answer(Map<String, Object> event, Invoked invoked) {
    if (CreatedObject.is(event)) {
      return came(CreatedObject.in(S3TableLinks.INCOMING, event), invoked);
    }
    ScheduledEvent.check(event);
    return isHeld ? Map.of("held", true) : Map.of("imports", imports.run(invoked.timeLeft()));
  }

  private Map<String, ?> came(CreatedObject table, Invoked invoked) {
    var id = ImportId.parse(table.name());
    if (isHeld) {
      throw new IllegalStateException("the service is held: nothing is recorded");
    }
    var sent = new SentTable(table.version(), table.etag(), table.sequencer());
    var did = Coded.code(imports.came(id, sent, invoked.timeLeft()));
    telemetry.journal().note("import." + did, Map.of("import", id.toString()));
    return Map.of("import", id.toString(), "did", did);
  }
}
