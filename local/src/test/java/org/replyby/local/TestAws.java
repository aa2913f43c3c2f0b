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
 * The AWS that all tests of this run share. It is the one that the endpoint variables name, or
 * LocalStack in a container if {@code REPLYBY_TEST_AWS} is {@code localstack}, or else the two
 * emulators.
 */
public final class TestAws {
  private static final AtomicInteger SYSTEMS = new AtomicInteger();

  private TestAws() {}

  /** The kinds of engine. Each can test something that the others cannot. */
  public enum Engine {
    EMULATORS,
    LOCALSTACK,
    OTHER
  }

  /** Starts the engine at its first use. The engine ends with the JVM. */
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

  /** What a probe found if two writers of one item both succeed, or empty if they do not. */
  public static Optional<String> lostUpdates() {
    var seen = Probed.FAULT.map(fault -> "this engine's DynamoDB loses updates: " + fault);
    if (seen.isPresent() && engine() == Engine.EMULATORS) {
      throw new IllegalStateException(seen.get());
    }
    return seen;
  }

  /** Skips a test if the engine is not atomic. The two emulators must be atomic. */
  public static void assumeAtomic() {
    assumeTrue(lostUpdates().isEmpty(), () -> lostUpdates().orElseThrow());
  }

  /**
   * A name that is unique among all tests and runs on the same engine. All have the same length:
   * names of topics are in items, and their size is what DynamoDB's units are counted by.
   */
  public static String freshName() {
    return "t%13s%04d"
        .formatted(Long.toString(System.nanoTime(), 36), SYSTEMS.incrementAndGet())
        .replace(' ', '0');
  }
}
