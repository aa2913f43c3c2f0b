package org.replyby.model.chain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.replyby.model.Document;
import org.replyby.model.Sha256;

/**
 * The hash of what a letter or subpoena says: who demands what, by when, of which matter, with all
 * its dates and grants. Two records of one paper have the same, whoever made them and when.
 */
public final class ContentHash {
  /** What belongs to the record and not to the paper. */
  private static final Set<String> OF_THE_RECORD =
      Set.of(
          "id",
          "deadline",
          "recordedOn",
          "entered",
          "voided",
          "follows",
          "sharedLetter",
          "privileged");

  private ContentHash() {}

  public static String of(Document document) {
    var type = document.type().name().toLowerCase(Locale.ROOT);
    var without =
        OF_THE_RECORD.stream().map(field -> type + "." + field).collect(Collectors.toSet());
    var matter = document.id().matter().toString();
    return Sha256.of(RecordedJson.of(Map.of("matter", matter, type, document), without));
  }
}
