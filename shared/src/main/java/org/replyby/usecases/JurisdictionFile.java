package org.replyby.usecases;

import java.util.List;
import java.util.Optional;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Official;

/** A jurisdiction with its matters' heads and its officials: what one consistent query answers. */
public record JurisdictionFile(
    Jurisdiction jurisdiction, List<Matter> matters, List<Official> officials) {
  public JurisdictionFile {
    matters = List.copyOf(matters);
    officials = List.copyOf(officials);
  }

  Optional<Matter> matter(MatterId id) {
    return matters.stream().filter(m -> m.id().equals(id)).findFirst();
  }
}
