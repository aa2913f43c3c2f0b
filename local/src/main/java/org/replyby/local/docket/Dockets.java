package org.replyby.local.docket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.local.files.Reasons;
import org.replyby.local.files.Target;
import org.replyby.local.machine.CannotRun;
import org.replyby.model.DocketId;
import org.replyby.model.chain.DocketLine;
import org.replyby.model.chain.LastLine;
import org.replyby.usecases.reading.ExportDocket;
import org.replyby.usecases.reading.VerifyDocket;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Waits;

/** Dockets in a table and in files: exported, and checked. */
public record Dockets(Surroundings at) {
  private static final String STANDARD_INPUT = "-";
  private static final Backoff BACKOFF = new JitteredBackoff(new SecureRandom(), Waits::sleep);
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** Whether the docket in the table holds. */
  public boolean verifyTable(String table, DocketId docket) {
    var verdict =
        new NamedTable(at.environment(), table)
            .readDocket(
                docket,
                (read, id) -> new VerifyDocket(read, BACKOFF).verify(NamedTable.READER_OF_ALL, id));
    return told(docket.toString(), Proof.of(verdict));
  }

  /** Whether the docket in the file holds; {@code witness} is a head hash, null for none. */
  public boolean verifyFile(String file, @Nullable String witness) {
    if (witness != null && !HASH.matcher(witness).matches()) {
      throw new CannotRun("Give --head a hash: 64 digits, 0 to 9 and a to f.");
    }
    try (var in = open(file)) {
      var what = file.equals(STANDARD_INPUT) ? "The input" : file;
      return told(what, new ExportedDocket(in, witness).proof());
    } catch (IOException fault) {
      throw Reasons.notRead(file, fault);
    }
  }

  private InputStream open(String file) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return at.in();
    }
    var named = at.directory().resolve(file);
    if (Files.isDirectory(named)) {
      throw new CannotRun(file + " is a folder: name a file for --in.");
    }
    return Files.newInputStream(named);
  }

  private boolean told(String what, Proof proof) {
    at.say(proof.sentence(what));
    return proof.holds();
  }

  /**
   * Which texts are exported. A restricted matter is exported only if {@code restricted} says so,
   * since the file is made to be passed on.
   */
  public record Wanted(ExportDocket.Texts texts, boolean restricted) {}

  /**
   * Writes the docket to a file, whole or not at all, or to standard output if {@code file} is
   * null. Answers whether what it wrote holds.
   */
  public boolean export(String table, DocketId docket, Wanted wanted, @Nullable String file) {
    var to = file == null ? "The output" : file;
    try (var target =
        file == null ? Target.stream(at.out()) : Target.file(at.directory().resolve(file), file)) {
      var verdict = export(new NamedTable(at.environment(), table), docket, wanted, target);
      write(target, LastLine.json(verdict.head()));
      target.complete();
      at.err().println(Proof.of(verdict).sentence(docket.toString()));
      return verdict.holds();
    } catch (UncheckedIOException fault) {
      throw Reasons.notWritten(to, Reasons.cause(fault));
    } catch (IOException fault) {
      throw Reasons.notWritten(to, fault);
    }
  }

  private static VerifyDocket.Verdict export(
      NamedTable table, DocketId docket, Wanted wanted, Target target) {
    return table.readDocket(
        docket,
        (read, id) ->
            new ExportDocket(read, BACKOFF)
                .export(
                    wanted.restricted() ? NamedTable.READER_OF_ALL : NamedTable.READER,
                    id,
                    wanted.texts(),
                    line -> {
                      switch (line) {
                        case DocketLine.Whole(var entry) -> write(target, entry.json());
                        case DocketLine.Unreadable(var why) ->
                            throw new CannotRun(
                                "An entry of " + docket + " " + why + ": verify-docket names it.");
                      }
                    }));
  }

  private static void write(Target target, String line) {
    try {
      target.writer().write(line + "\n");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
