package org.replyby.model.webhooks;

import org.replyby.model.IdParts;
import org.replyby.model.JurisdictionId;

/** A webhook of a jurisdiction, such as {@code chicago-il.k3j5h6g7f8d9}. */
public record WebhookId(JurisdictionId jurisdiction, String name) {
  public WebhookId {
    IdParts.part(name, "webhook");
  }

  /** Reads {@code jurisdiction.name}; anything else is an {@link IllegalArgumentException}. */
  public static WebhookId parse(String value) {
    var parts = IdParts.split(value, 2, "webhook");
    return new WebhookId(new JurisdictionId(parts.get(0)), parts.get(1));
  }

  @Override
  public String toString() {
    return jurisdiction + "." + name;
  }
}
