package org.replyby.local.cli;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.replyby.local.aws.AwsPlace;
import org.replyby.local.docket.Surroundings;
import org.replyby.local.keys.Rotation;
import org.replyby.secrets.SecretsClients;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Gives a stack another key. */
@Command(
    name = "rotate-key",
    description = {
      "Adds a key with which the links and codes of alerts are signed.",
      "",
      "Links and codes that are out stay good: older keys are kept. No deployment is",
      "needed: the functions sign with the new key within an hour."
    },
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = ExitCode.USAGE,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:it cannot be done: there is no such secret or key, or the command line is",
      " :not valid"
    },
    footer = {
      "",
      "If a key may be known to a stranger, add another, and then end that one with",
      "--end: its links and codes stop working within an hour.",
      "",
      "AWS is where AWS_REGION and the usual credentials say, or where the variable",
      "AWS_ENDPOINT_URL_SECRETS_MANAGER does."
    })
final class RotateKey implements Callable<Integer> {
  private static final String ENDPOINT = "AWS_ENDPOINT_URL_SECRETS_MANAGER";

  private final Surroundings surroundings;

  @Option(
      names = "--secret",
      required = true,
      paramLabel = "ARN",
      description = "The secret, an output of the stack: SigningKeysArn.")
  private String secret = "";

  @Option(
      names = "--end",
      paramLabel = "ID",
      description = "Adds none, and ends this key, such as 0 or 20261127T190512Z.")
  private @Nullable String ended;

  RotateKey() {
    this(Shell.here());
  }

  RotateKey(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return Shell.exitCode(surroundings, this::rotate);
  }

  private boolean rotate() {
    var place = new AwsPlace(surroundings.environment());
    place.takeAnyCredentials(ENDPOINT);
    var endpoint = place.endpoint(ENDPOINT).map(URI::toString).orElse(null);
    try (var client = SecretsClients.client(place.region(ENDPOINT, "the secret"), endpoint)) {
      var rotation = new Rotation(client, secret, Clock.systemUTC(), new SecureRandom());
      if (ended == null) {
        surroundings.say("Added key " + rotation.add() + ". Older links and codes stay good.");
      } else {
        rotation.end(ended);
        surroundings.say("Ended key " + ended + ". Its links and codes stop within an hour.");
      }
    }
    return true;
  }
}
