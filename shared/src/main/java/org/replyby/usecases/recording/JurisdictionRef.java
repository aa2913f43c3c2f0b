package org.replyby.usecases.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;

/**
 * The jurisdiction that a request is about: its id, and its description where the request has it.
 */
public record JurisdictionRef(JurisdictionId id, @Nullable Jurisdiction described) {
  /** Whether the description, if any, is that of the record. */
  boolean agreesWith(Jurisdiction onRecord) {
    return described == null || described.equals(onRecord);
  }

  Optional<Jurisdiction> description() {
    return Optional.ofNullable(described);
  }
}
