package org.replyby.local;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * LocalStack in a container, from its last free image or the one that {@code
 * REPLYBY_LOCALSTACK_IMAGE} names. It gets {@code LOCALSTACK_AUTH_TOKEN}, which newer images need.
 */
final class LocalStack {
  private static final String IMAGE = "localstack/localstack:4.14.0";

  private LocalStack() {}

  static URI endpoint() {
    return Started.CONTAINER.getEndpoint();
  }

  private static Optional<String> named(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(v -> !v.isBlank());
  }

  private static final class Started {
    @SuppressWarnings("resource") // Ends with the JVM.
    static final LocalStackContainer CONTAINER = start();

    private static LocalStackContainer start() {
      var image =
          DockerImageName.parse(named("REPLYBY_LOCALSTACK_IMAGE").orElse(IMAGE))
              .asCompatibleSubstituteFor("localstack/localstack");
      var container =
          new LocalStackContainer(image)
              .withServices("dynamodb", "dynamodbstreams", "sns", "sqs")
              .withEnv(
                  named("LOCALSTACK_AUTH_TOKEN")
                      .map(token -> Map.of("LOCALSTACK_AUTH_TOKEN", token))
                      .orElse(Map.of()));
      container.start();
      Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stop-localstack"));
      return container;
    }
  }
}
