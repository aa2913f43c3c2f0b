package org.replyby.staffpages.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Disclosure;
import org.replyby.model.Official;
import org.replyby.staffpages.look.Words;

/** Whom the city may tell of a matter, for those who see it. */
final class Restriction {
  private Restriction() {}

  /** A sentence; null if all officials may be told. */
  static @Nullable String words(Disclosure disclosure, List<Official> officials) {
    return switch (disclosure) {
      case Disclosure.Open open -> null;
      case Disclosure.NotKnown unknown ->
          "Restricted: nobody knows yet whether an order limits whom the city may tell. Until"
              + " somebody says so, only city attorneys are told.";
      case Disclosure.Restricted limited ->
          "Restricted: only %s may be told%s. Do not pass this page on."
              .formatted(
                  Words.and(limited.among(officials).stream().map(Official::name).toList()),
                  limited.basis() == null ? "" : " (" + limited.basis() + ")");
    };
  }
}
