package org.replyby.staffpages.matter;

import static org.replyby.staffpages.words.PageTexts.say;

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
      case Disclosure.NotKnown unknown -> say("matter.restriction-not-known");
      case Disclosure.Restricted limited -> restricted(limited, officials);
    };
  }

  private static String restricted(Disclosure.Restricted limited, List<Official> officials) {
    var names = Words.and(limited.among(officials).stream().map(Official::name).toList());
    return limited.basis() == null
        ? say("matter.restricted", names)
        : say("matter.restricted-by", names, limited.basis());
  }
}
