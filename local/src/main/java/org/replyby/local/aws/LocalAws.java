package org.replyby.local.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.machine.ProjectFolder;

/**
 * DynamoDB with its streams, Cognito, S3, SNS, SQS and Secrets Manager without an AWS account: the
 * engine that the endpoint variables name, or ministack for tables and sign-in and moto for the
 * rest, started here. Each does what the other gets wrong: moto loses concurrent updates of a
 * table, and ministack's SNS checks nothing. A second ministack has the files, since only one that
 * checks every caller's signature also checks that of a form.
 */
public final class LocalAws implements AutoCloseable {
  /** Another program can take a free port before the server has it; rare, so another is tried. */
  private static final int ATTEMPTS = 3;

  private final Endpoints endpoints;
  private final List<Emulator> started;
  private final Thread atExit = new Thread(this::end, "stop-local-aws");
  private volatile Runnable beforeEnd = () -> {};

  private LocalAws(Endpoints endpoints, List<Emulator> started) {
    this.endpoints = endpoints;
    this.started = started;
    if (!endpoints.isAws()) {
      System.setProperty("aws.accessKeyId", "test");
      System.setProperty("aws.secretAccessKey", "test");
    }
    if (!started.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(atExit);
    }
  }

  /** The engine that the environment names; if it names none, one is started. */
  public static LocalAws open(Map<String, String> environment, LocalAwsSettings settings) {
    return Endpoints.named(environment)
        .map(named -> new LocalAws(named, List.of()))
        .orElseGet(() -> start(settings));
  }

  private static LocalAws start(LocalAwsSettings settings) {
    var python = python(settings.project());
    System.err.println("Starting a local AWS: DynamoDB and S3 (ministack), SNS and SQS (moto) ...");
    for (int attempt = 1; ; attempt++) {
      var ministack = Emulators.ministack(python, settings);
      var files = Emulators.files(python, settings);
      var moto = Emulators.moto(python, settings);
      var all = List.of(ministack, files, moto);
      var down = all.stream().filter(emulator -> !emulator.isUp()).findFirst();
      if (down.isEmpty()) {
        var others = moto.endpoint();
        var tables = ministack.endpoint();
        return new LocalAws(
            new Endpoints(tables, others, others, others, tables, files.endpoint()), all);
      }
      all.forEach(Emulator::close);
      if (attempt == ATTEMPTS) {
        throw down.get().fault();
      }
    }
  }

  /** The interpreter of the emulators' virtual environment, which is created at the first start. */
  private static Path python(ProjectFolder project) {
    try {
      var making =
          new ProcessBuilder(project.file("tools/venv").toString(), "emulators")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      var venv = new String(making.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!making.waitFor(10, TimeUnit.SECONDS) || making.exitValue() != 0) {
        throw new CannotRun("Fix what tools/venv reports above: without it there is no local AWS.");
      }
      return Path.of(venv, "bin", "python");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRun("Start again: this start was interrupted.", e);
    }
  }

  public Endpoints endpoints() {
    return endpoints;
  }

  /** Whether it was started here and ends here. */
  public boolean isOwn() {
    return !started.isEmpty();
  }

  /** What has to stop first when the JVM is told to end, for example by Ctrl-C. */
  public void beforeEnd(Runnable stopping) {
    beforeEnd = stopping;
  }

  private void end() {
    beforeEnd.run();
    stop();
  }

  @Override
  public void close() {
    stop();
    if (isOwn()) {
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException alreadyEnding) {
        // The hook runs, and finds everything stopped.
      }
    }
  }

  private void stop() {
    started.parallelStream().forEach(Emulator::close);
  }
}
