package org.replyby.usecases.reconciling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.Page;

/** Every jurisdiction, so that all of them can be visited without reading the whole table. */
public interface Jurisdictions {
  /** {@code reconciledAt} is when it was last checked against SNS, null if it never was. */
  record Line(JurisdictionId jurisdiction, @Nullable Instant reconciledAt) {}

  /** One consistent query: the jurisdictions after {@code after}, in the order of their ids. */
  Page<Line> lines(@Nullable String after);

  /** Keeps when a jurisdiction was checked against SNS. */
  void reconciled(JurisdictionId jurisdiction, Instant at);
}
