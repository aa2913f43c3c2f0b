package org.replyby.usecases.run;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** Tokens from a source of randomness, which has to be a secure one in production. */
public record RandomTokens(RandomGenerator random) implements Tokens {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final int LENGTH = 12;
  private static final int SECRET_BYTES = 32;

  @Override
  public String name() {
    var name = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return name.toString();
  }

  @Override
  public String code() {
    return "%06d".formatted(random.nextInt(1_000_000));
  }

  @Override
  public String secret() {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
