package org.replyby.usecases.members;

import java.util.Optional;
import org.replyby.model.Address;
import org.replyby.model.Membership;

/**
 * What the identity provider does for members, where this service may ask it. Any call may throw
 * {@link Unavailable}; it may be made again.
 */
public interface SignIns {
  /**
   * Lets somebody who is invited sign in, and sends them an email that says how; again if the
   * password in it has expired unused. Does nothing if they can already, or where a city's own
   * directory decides who signs in. False if the provider takes no such address.
   */
  boolean open(Membership invited);

  /** An address that the provider has verified for a subject, if it can be asked. */
  Optional<Address.Email> verified(String subject);

  /** Where a city's own directory decides: a token then has to name the verified address. */
  static SignIns elsewhere() {
    return new SignIns() {
      @Override
      public boolean open(Membership invited) {
        return true; // The directory's administrator lets people sign in.
      }

      @Override
      public Optional<Address.Email> verified(String subject) {
        return Optional.empty();
      }
    };
  }

  /** The identity provider gave no answer, or failed. */
  final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(Throwable cause) {
      super("the identity provider is unavailable", cause);
    }
  }
}
