package org.replyby.local.aws;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.replyby.local.machine.CannotRun;

/** Where a command finds AWS: in a region, or on the engine that the endpoint variables name. */
public record AwsPlace(Map<String, String> environment) {
  private static final String ALL = "AWS_ENDPOINT_URL";

  /** The region, which an engine on this machine does not need to be told. {@code of} is asked. */
  public String region(String endpointVariable, String of) {
    return value("AWS_REGION")
        .or(() -> value("AWS_DEFAULT_REGION"))
        .or(() -> endpoint(endpointVariable).filter(e -> !isAws(e)).map(e -> Clients.REGION))
        .orElseThrow(() -> new CannotRun("Set AWS_REGION to the region of " + of + "."));
  }

  /** Where a service of an engine on this machine is; empty on AWS. */
  public Optional<URI> endpoint(String variable) {
    return value(variable).or(() -> value(ALL)).map(String::strip).map(AwsPlace::address);
  }

  /** An engine on this machine takes any credentials, but the SDK sends nothing without them. */
  public void takeAnyCredentials(String endpointVariable) {
    var isOther = endpoint(endpointVariable).filter(e -> !isAws(e)).isPresent();
    if (isOther && value("AWS_ACCESS_KEY_ID").isEmpty()) {
      takeInventedCredentials();
    }
  }

  /** For what is never asked of AWS itself. */
  public static void takeInventedCredentials() {
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
  }

  private static boolean isAws(URI endpoint) {
    return Endpoints.isAws(endpoint);
  }

  private static URI address(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException notAnAddress) {
      throw new CannotRun(
          "Give AWS_ENDPOINT_URL... an address, such as http://localhost:4566.", notAnAddress);
    }
  }

  private Optional<String> value(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }
}
