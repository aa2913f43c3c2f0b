package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalSecret;
import org.replyby.local.keys.Rotation;
import org.replyby.secrets.SecretsClients;
import org.replyby.secrets.StoredKeys;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

@Tag("aws")
class StoredKeysTest {
  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

  private final String name = TestAws.freshName();
  private final CallCounter asked = new CallCounter();
  private final SecretsManagerClient client =
      SecretsClients.client(Clients.REGION, TestAws.endpoints().secrets().toString(), asked);
  private final Clock clock = new Clock(NOON);
  private final List<String> noted = new ArrayList<>();
  private final StoredKeys keys =
      new StoredKeys(client, name, clock, (event, fields) -> noted.add(event + fields));

  @AfterEach
  void close() {
    client.close();
  }

  private String rotate() {
    var id = new Rotation(client, name, clock, new Random(1)).add();
    asked.reset();
    return id;
  }

  private void make() {
    LocalSecret.create(client, name);
    asked.reset();
  }

  @Test
  void theyAreReadOnceAnHour() {
    make();
    keys.ring();
    clock.set(clock.instant().plus(Duration.ofMinutes(59)));
    keys.ring();
    assertThat(asked.requests()).isEqualTo(Map.of("GetSecretValue", 1));
    clock.set(clock.instant().plus(Duration.ofMinutes(1)));
    keys.ring();
    assertThat(asked.requests()).isEqualTo(Map.of("GetSecretValue", 2));
  }

  @Test
  void aNewKeyIsFoundAtOnceAndAskedForOnceAMinute() {
    make();
    keys.ring();
    clock.set(clock.instant().plus(Duration.ofMinutes(2)));
    var added = rotate();
    assertThat(keys.ring().keys()).hasToString("[0]");
    assertThat(keys.again().keys()).hasToString("[" + added + ", 0]");
    clock.set(clock.instant().plus(Duration.ofSeconds(59)));
    keys.again();
    assertThat(asked.requests()).isEqualTo(Map.of("GetSecretValue", 1));
    clock.set(clock.instant().plus(Duration.ofSeconds(1)));
    keys.again();
    assertThat(asked.requests()).isEqualTo(Map.of("GetSecretValue", 2));
  }

  @Test
  void withoutAnyKeyItFailsAndTriesAgainAtTheNextCall() {
    assertThatThrownBy(keys::ring).isInstanceOf(ResourceNotFoundException.class);
    make();
    assertThat(keys.ring().keys()).hasToString("[0]");
  }

  @Test
  void whereALaterReadFailsTheKeysAtHandGoOnAndTheLogSaysSo() {
    make();
    keys.ring();
    client.putSecretValue(s -> s.secretId(name).secretString("a secret in clear"));
    clock.set(clock.instant().plus(Duration.ofHours(2)));
    assertThat(keys.ring().keys()).hasToString("[0]");
    assertThat(noted)
        .containsExactly("signing-keys.not-read" + Map.of("error", "IllegalArgumentException"));
    keys.ring();
    assertThat(noted).hasSize(1);
    clock.set(clock.instant().plus(Duration.ofMinutes(1)));
    keys.ring();
    assertThat(noted).hasSize(2);
  }
}
