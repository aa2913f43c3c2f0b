package org.replyby.usecases.people;

import java.util.Optional;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;

/** Whether an official can hear in place of another: as a successor or a stand-in. */
final class Substitutes {
  private Substitutes() {}

  /** What is wrong with the official whom {@code field} names; empty if nothing. */
  static Optional<Outcome<Official>> refused(
      String field, JurisdictionFile file, Official of, OfficialId wanted) {
    var found = file.official(wanted);
    if (found.isEmpty()) {
      return Optional.of(
          Outcome.invalid(
              field, "is not an official of this jurisdiction: register the official first"));
    }
    if (wanted.equals(of.id())) {
      return Optional.of(Outcome.invalid(field, "must be another official"));
    }
    return found.get().isReachable()
        ? Optional.empty()
        : Optional.of(
            Outcome.invalid(
                field, "has no confirmed address, so alerts would reach nobody: add one first"));
  }
}
