package org.replyby.local.messages.samples;

import java.util.Optional;
import org.replyby.model.Address;
import org.replyby.model.Membership;
import org.replyby.usecases.members.SignIns;

/** A user pool that takes every address but one. */
public record SampleSignIns() implements SignIns {
  public static final String REFUSED = "refused@example.com";

  @Override
  public boolean open(Membership invited) {
    return !new Address.Email(REFUSED).equals(invited.email());
  }

  @Override
  public Optional<Address.Email> verified(String subject) {
    return Optional.empty();
  }
}
