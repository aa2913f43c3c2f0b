package org.replyby.usecases.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;

/** The jurisdiction that a request is about: its id, and its description if the request has one. */
public record JurisdictionRef(JurisdictionId id, @Nullable Jurisdiction described) {
  /** Whether the description, if any, matches the record. */
  boolean agreesWith(Jurisdiction onRecord) {
    return described == null
        || (onRecord.agreesWith(described) && onRecord.namesTheContactOf(described));
  }

  Optional<Jurisdiction> description() {
    return Optional.ofNullable(described);
  }
}
