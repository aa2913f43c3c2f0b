package org.replyby.usecases.reading;

import java.util.Optional;
import java.util.function.Function;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Outcome;

/** A record that the asker owns is found; any other is missing, whether it exists or not. */
final class Ownership {
  private Ownership() {}

  static <I, T> Outcome<T> found(
      Principal principal, JurisdictionId owner, Function<I, Optional<T>> read, I id) {
    if (!principal.mayAct(owner)) {
      return new Outcome.Missing<>();
    }
    return read.apply(id).<Outcome<T>>map(Outcome.Found::new).orElseGet(Outcome.Missing::new);
  }
}
