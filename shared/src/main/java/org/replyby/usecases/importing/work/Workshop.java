package org.replyby.usecases.importing.work;

import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.replyby.model.imports.Import;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.importing.Imports;
import org.replyby.usecases.importing.TableBack;
import org.replyby.usecases.importing.TableReader;
import org.replyby.usecases.importing.TableReader.Opened;
import org.replyby.usecases.importing.TableStore;
import org.replyby.usecases.members.Members;
import org.replyby.usecases.run.Journal;

/** What work on an import uses. */
public record Workshop(
    Docket docket,
    Members members,
    Imports imports,
    TableStore files,
    TableReader reader,
    TableBack back,
    InstantSource clock,
    Journal journal) {
  /** Reads the table of an import; empty if its file is gone. */
  public <T> Optional<T> read(Import of, Function<Opened, T> reading) {
    var file = of.file();
    return file == null
        ? Optional.empty()
        : files.read(of.id(), file.sent().version()).map(csv -> reading.apply(open(of, csv)));
  }

  Reasons reasons(Import of, List<String> columns) {
    return new Reasons(reader, of.kind(), columns);
  }

  private Opened open(Import of, byte[] csv) {
    var stream = new ByteArrayInputStream(csv);
    return reader.open(stream, of.kind(), of.id().jurisdiction(), of.id()::key);
  }
}
