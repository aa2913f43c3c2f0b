package org.replyby.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.replyby.local.aws.Endpoints;
import org.replyby.local.aws.LocalAws;
import org.replyby.local.aws.LocalAwsSettings;
import org.replyby.local.machine.ProjectFolder;

/**
 * The AWS of all tests of this run, started once: what the endpoint variables name, or LocalStack
 * in a container where {@code REPLYBY_TEST_AWS} is {@code localstack}, or the two emulators.
 */
public final class TestAws {
  private static final AtomicInteger SYSTEMS = new AtomicInteger();

  private TestAws() {}

  /** The kinds of engine; each shows something that the others do not. */
  public enum Engine {
    EMULATORS,
    LOCALSTACK,
    OTHER
  }

  /** Begun at the first use, ended with the JVM. */
  private static final class Started {
    static final Endpoints ENDPOINTS = start();

    private static Endpoints start() {
      return switch (engine()) {
        case LOCALSTACK -> {
          URI all = LocalStack.endpoint();
          yield LocalAws.open(Map.of("AWS_ENDPOINT_URL", all.toString()), settings()).endpoints();
        }
        case EMULATORS, OTHER -> LocalAws.open(System.getenv(), settings()).endpoints();
      };
    }

    private static LocalAwsSettings settings() {
      return LocalAwsSettings.passing(ProjectFolder.find(), "tests");
    }
  }

  public static Endpoints endpoints() {
    return Started.ENDPOINTS;
  }

  public static Engine engine() {
    if (Endpoints.named(System.getenv()).isPresent()) {
      return Engine.OTHER;
    }
    return Optional.ofNullable(System.getenv("REPLYBY_TEST_AWS")).equals(Optional.of("localstack"))
        ? Engine.LOCALSTACK
        : Engine.EMULATORS;
  }

  private static final class Probed {
    static final Optional<String> FAULT = AtomicityProbe.fault(endpoints());
  }

  /** What a probe saw, once, of two writers who both won; nothing if the engine is atomic. */
  public static Optional<String> lostUpdates() {
    var seen = Probed.FAULT.map(fault -> "this engine's DynamoDB loses updates: " + fault);
    if (seen.isPresent() && engine() == Engine.EMULATORS) {
      throw new IllegalStateException(seen.get());
    }
    return seen;
  }

  /** Skips a test that needs an atomic engine; the emulators of this run have to be one. */
  public static void assumeAtomic() {
    assumeTrue(lostUpdates().isEmpty(), () -> lostUpdates().orElseThrow());
  }

  /** A name that no other test of this run, nor another run on the same engine, has. */
  public static String freshName() {
    return "t" + Long.toString(System.nanoTime(), 36) + SYSTEMS.incrementAndGet();
  }
}
