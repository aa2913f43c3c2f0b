package org.replyby.usecases.run;

/** Values that must not be guessed or repeated. */
public interface Tokens {
  /** A new name for something: twelve lower-case letters and digits. */
  String name();

  /** Six decimal digits. */
  String code();

  /** 256 bits: 43 letters, digits, hyphens and underscores. */
  String secret();
}
