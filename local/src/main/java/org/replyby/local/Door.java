package org.replyby.local;

import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.assembly.Assembly;
import org.replyby.staffpages.look.SignInNotice;
import org.replyby.staffpages.signin.OidcDoorkeeper;
import org.replyby.staffpages.signin.SignInSettings;

/** The door of the staff page, at an issuer that gave it {@code secret}. */
final class Door {
  private Door() {}

  static OidcDoorkeeper of(
      Assembly assembly, SignInSettings page, Supplier<Optional<String>> secret) {
    return new OidcDoorkeeper(
        page,
        secret,
        assembly.sessions(),
        assembly.clock(),
        assembly.tokens(),
        assembly.journal(),
        new SignInNotice());
  }
}
