package org.replyby.alerts.texts;

import org.replyby.model.JurisdictionId;

/**
 * What the operator is told if something is restricted and none of its counsel can be reached: the
 * jurisdiction's id, and nothing of what it is.
 */
public record UnreachableCounsel(JurisdictionId jurisdiction) {
  public String subject() {
    return "ReplyBy: call " + jurisdiction + ", counsel cannot be reached";
  }

  public String text() {
    return """
        Something in %s may be told to its counsel only, and none of them has a confirmed address.

        Call the city attorney there. You will get this once a day until one of them can be reached.
        """
        .formatted(jurisdiction);
  }
}
