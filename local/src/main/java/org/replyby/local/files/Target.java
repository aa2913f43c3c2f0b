package org.replyby.local.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.replyby.local.machine.CannotRun;

/**
 * Where results go. A file is written under another name in the same folder, and gets its own name
 * only when it is complete.
 */
public sealed interface Target extends AutoCloseable {
  Writer writer();

  /** Nothing is missing: what was written may be used. */
  void complete() throws IOException;

  /** Leaves nothing half done. */
  @Override
  void close();

  static Target stream(OutputStream out) {
    return new ToStream(writer(out));
  }

  /** A device or pipe is written to directly. */
  static Target file(Path named, String asGiven) {
    try {
      var file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
      if (Files.isDirectory(file)) {
        throw new CannotRun(asGiven + " is a folder: name a file for --out.");
      }
      return Files.exists(file) && !Files.isRegularFile(file)
          ? new ToStream(writer(Files.newOutputStream(file)))
          : ToFile.beside(file);
    } catch (IOException fault) {
      throw Reasons.notWritten(asGiven, fault);
    }
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  record ToStream(Writer writer) implements Target {
    @Override
    public void complete() throws IOException {
      writer.flush();
    }

    @Override
    public void close() {}
  }

  record ToFile(Writer writer, Path part, Path file, Thread tidying) implements Target {
    static Target beside(Path file) throws IOException {
      var part =
          file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
      var writer = Target.writer(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW));
      var tidying = new Thread(() -> delete(part));
      Runtime.getRuntime().addShutdownHook(tidying);
      return new ToFile(writer, part, file, tidying);
    }

    @Override
    public void complete() throws IOException {
      writer.close();
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
      try (writer) {
        Runtime.getRuntime().removeShutdownHook(tidying);
      } catch (IOException | IllegalStateException ending) {
        // What was not written is no longer wanted.
      }
      delete(part);
    }

    private static void delete(Path part) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        System.err.println(part + " is left over: delete it.");
      }
    }
  }
}
