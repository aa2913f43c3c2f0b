package org.replyby.dynamodb.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.Update;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.PersonId;
import org.replyby.model.imports.ActingFor;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.FileProblem;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.model.imports.LineSet;
import org.replyby.model.imports.Run;
import org.replyby.model.imports.SentTable;
import org.replyby.model.imports.TableFile;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An import as an item. Who holds it stands beside that. */
final class ImportItem {
  private static final String TYPE = "import";
  private static final String COLUMNS = "columns";
  private static final String TTL = "ttl";

  private ImportItem() {}

  /** With the moment at which the table deletes it, if it has one. */
  static Map<String, AttributeValue> of(Import made) {
    var all = new HashMap<>(said(made));
    made.expiresAt().ifPresent(until -> all.putAll(ttl(until).values()));
    return all;
  }

  /**
   * Also says when the table deletes what it becomes. That is no condition of a change: an earlier
   * version did not say.
   */
  static Update expiring(Update update, Import is) {
    return is.expiresAt().map(until -> update.set(ttl(until))).orElseGet(() -> update.remove(TTL));
  }

  private static Row ttl(Instant until) {
    return Row.map().number(TTL, until.getEpochSecond());
  }

  /** All that people know of it. */
  static Map<String, AttributeValue> said(Import made) {
    return Row.item(TYPE, ImportKeys.of(made.id()))
        .text("id", made.id())
        .code("kind", made.kind())
        .map("by", row(made.by()))
        .moment("at", made.at())
        .map("file", made.file(), ImportItem::row)
        .maps("refusal", made.refusal(), ImportItem::row)
        .map("checked", made.checked(), ImportItem::row)
        .map("recording", made.recording(), ImportItem::row)
        .map("subscribing", made.subscribing(), ImportItem::row)
        .values();
  }

  private static Row row(ActingFor by) {
    return Row.map()
        .text("subject", by.subject())
        .text("person", by.person().hash())
        .flag("operator", by.isOperator());
  }

  private static Row row(TableFile file) {
    var sent = file.sent();
    return Row.map()
        .text("version", sent.version())
        .text("etag", known(sent.etag()))
        .text("sequencer", known(sent.sequencer()))
        .moment("at", file.at());
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Row row(FileProblem problem) {
    return Row.map().text("column", problem.column()).text("problem", problem.problem());
  }

  private static Row row(Checked checked) {
    var row =
        Row.map()
            .moment("at", checked.at())
            .number("lines", checked.lines())
            .number("bad", checked.bad())
            .number("open", checked.open())
            .number("answered", checked.answered())
            .number("addresses", checked.addresses())
            .text("badLines", checked.badLines().base64());
    return checked.columns().isEmpty() ? row : row.texts(COLUMNS, checked.columns());
  }

  private static Row row(Run run) {
    return Row.map()
        .map("by", row(run.by()))
        .moment("at", run.at())
        .number("done", run.done())
        .number("succeeded", run.succeeded())
        .number("refused", run.refused())
        .moment("seenAt", run.seenAt())
        .map("stop", run.stop(), ImportItem::row)
        .moment("endedAt", run.endedAt());
  }

  private static Row row(Run.Stop stop) {
    return Row.map().text("by", stop.by()).moment("at", stop.at()).text("why", stop.why());
  }

  static Import read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Import(
        ImportId.parse(s.text("id")),
        s.code(ImportKind.class, "kind"),
        person(s.map("by")),
        s.moment("at"),
        s.mapOrNull("file", ImportItem::file),
        s.maps("refusal", m -> new FileProblem(m.text("column"), m.text("problem"))),
        s.mapOrNull("checked", ImportItem::checked),
        s.mapOrNull("recording", ImportItem::run),
        s.mapOrNull("subscribing", ImportItem::run));
  }

  /** Of a file that was stored before they were kept, the tag and the sequencer are not known. */
  private static TableFile file(Stored s) {
    var sent = new SentTable(s.text("version"), known(s, "etag"), known(s, "sequencer"));
    return new TableFile(sent, s.moment("at"));
  }

  private static String known(Stored s, String name) {
    return Objects.requireNonNullElse(s.textOrNull(name), "");
  }

  private static ActingFor person(Stored s) {
    return new ActingFor(s.text("subject"), new PersonId(s.text("person")), s.flag("operator"));
  }

  private static Checked checked(Stored s) {
    return new Checked(
        s.moment("at"),
        s.count("lines"),
        s.count("bad"),
        s.count("open"),
        s.count("answered"),
        s.count("addresses"),
        new LineSet(s.text("badLines")),
        s.values().containsKey(COLUMNS) ? s.texts(COLUMNS) : List.of());
  }

  private static Run run(Stored s) {
    return new Run(
        person(s.map("by")),
        s.moment("at"),
        s.count("done"),
        s.count("succeeded"),
        s.count("refused"),
        s.moment("seenAt"),
        s.mapOrNull("stop", m -> new Run.Stop(m.textOrNull("by"), m.moment("at"), m.text("why"))),
        s.momentOrNull("endedAt"));
  }
}
