package org.replyby.usecases.sessions;

import java.time.Instant;

/**
 * Somebody on the way to the issuer's sign-in and back. {@code state} and {@code browser} are
 * hashes: of what the issuer has to bring back, and of what the browser has to show. {@code nonce}
 * has to be in the issuer's token; {@code verifier} proves that the code is asked for from here.
 * {@code address} is where the browser goes afterwards.
 */
public record SignInAttempt(
    String state, String browser, String nonce, String verifier, String address, Instant until) {}
