package org.replyby.local.aws;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.machine.Pause;

/**
 * A server of the local AWS in its own process. It ends when this JVM ends, however that happens:
 * see tools/tethered.
 */
final class Emulator implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofSeconds(60);
  private static final int SECONDS_TO_STOP = 12;

  private final String name;
  private final URI endpoint;
  private final URI ready;
  private final Path log;
  private final Process process;

  private Emulator(String name, URI endpoint, URI ready, Path log, Process process) {
    this.name = name;
    this.endpoint = endpoint;
    this.ready = ready;
    this.log = log;
    this.process = process;
  }

  /** Where a server listens; port 0 means any free one. */
  record Place(String host, int port) {
    /**
     * The same place with its port decided; another program on the same port would answer for us.
     */
    Place decided() {
      try (var probe = new ServerSocket(port, 1, InetAddress.getByName(host))) {
        return new Place(host, probe.getLocalPort());
      } catch (IOException e) {
        throw new CannotRun(
            "Give an address and a port that are free here: " + this + " is not.", e);
      }
    }

    @Override
    public String toString() {
      return host + ":" + port;
    }

    URI uri() {
      var reached = host.equals("0.0.0.0") ? "127.0.0.1" : host;
      return URI.create("http://" + reached + ":" + port);
    }
  }

  /** Starts a Python module as a server that answers {@code readyPath} once it is up. */
  static Emulator start(
      String name,
      Place place,
      String readyPath,
      List<String> command,
      Map<String, String> environment,
      Path log) {
    var builder = new ProcessBuilder(new ArrayList<>(command));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      var uri = place.uri();
      return new Emulator(name, uri, uri.resolve(readyPath), log, builder.start());
    } catch (IOException e) {
      throw new CannotRun("Delete the folder .venv and try again: " + name + " cannot start.", e);
    }
  }

  URI endpoint() {
    return endpoint;
  }

  /** Waits until the server answers; false if it ended instead. */
  boolean isUp() {
    var giveUp = System.nanoTime() + READY_WITHIN.toNanos();
    while (process.isAlive() && System.nanoTime() < giveUp) {
      if (answers()) {
        return true;
      }
      Pause.of(Duration.ofMillis(50));
    }
    return false;
  }

  private boolean answers() {
    try {
      var connection = (HttpURLConnection) ready.toURL().openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(2_000);
      var status = connection.getResponseCode();
      connection.disconnect();
      return status == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Why it is not up: the last lines that it wrote. */
  CannotRun fault() {
    try {
      var said = Files.readString(log).strip();
      var last = said.substring(said.lastIndexOf(File.separatorChar == '/' ? '\n' : '\r') + 1);
      return new CannotRun("See " + log + ": " + name + " did not start (" + last + ").");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException gone) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
