package org.replyby.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalSecret;
import org.replyby.local.docket.Surroundings;
import org.replyby.secrets.SecretValue;
import picocli.CommandLine;

@Tag("aws")
class RotateKeyTest {
  private final String name = TestAws.freshName();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run(String... arguments) {
    var surroundings =
        new Surroundings(
            Path.of(""),
            new ByteArrayInputStream(new byte[0]),
            said,
            new PrintStream(said, true, StandardCharsets.UTF_8),
            Map.of("AWS_ENDPOINT_URL_SECRETS_MANAGER", TestAws.endpoints().secrets().toString()));
    return new CommandLine(new RotateKey(surroundings)).execute(arguments);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private List<String> ids() {
    try (var clients = Clients.of(TestAws.endpoints())) {
      var value = clients.secrets().getSecretValue(s -> s.secretId(name)).secretString();
      return List.copyOf(SecretValue.keys(value).keySet());
    }
  }

  private void make() {
    try (var clients = Clients.of(TestAws.endpoints())) {
      LocalSecret.create(clients.secrets(), name);
    }
  }

  @Test
  void aKeyIsAddedAndAnOlderOneCanBeEnded() {
    make();
    assertThat(run("--secret", name)).isZero();
    assertThat(said()).matches("Added key [0-9]{8}T[0-9]{6}Z. Older links and codes stay good.\\R");
    assertThat(ids()).hasSize(2).startsWith("0");
    assertThat(run("--secret", name, "--end", "0")).isZero();
    assertThat(said()).contains("Ended key 0. Its links and codes stop within an hour.");
    assertThat(ids()).hasSize(1).doesNotContain("0");
  }

  @Test
  void theOnlyKeyCannotBeEnded() {
    make();
    assertThat(run("--secret", name, "--end", "0")).isEqualTo(2);
    assertThat(said()).contains("It is the only key. Add another first");
    assertThat(ids()).containsExactly("0");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(run("--secret", "nowhere")).isEqualTo(2);
    assertThat(said()).contains("There is no secret nowhere.");
    make();
    assertThat(run("--secret", name, "--end", "20260101T000000Z")).isEqualTo(2);
    assertThat(said()).contains("There is no key 20260101T000000Z. The keys are [0].");
  }
}
