package org.replyby.staffpages.signin;

import java.time.Instant;
import org.replyby.usecases.members.Caller;

/**
 * Somebody who has signed in, until {@code until}. {@code name} is how the issuer calls them, such
 * as an email address. {@code formToken} is in each form of the session, and in no other's.
 */
public record Session(Caller caller, String name, String formToken, Instant until) {}
