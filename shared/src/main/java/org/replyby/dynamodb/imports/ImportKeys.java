package org.replyby.dynamodb.imports;

import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.JurisdictionId;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where imports are stored: in their jurisdiction's partition. In the due index they have a
 * partition of their own. No jurisdiction's id begins as it does, so it is no city's queue.
 */
final class ImportKeys {
  static final String IMPORTS = "I#";
  private static final String LINES = "IL#";

  /** The partition of the due index that lists the imports with work to do. */
  static final String DUE = "#imports";

  private ImportKeys() {}

  static String partition(JurisdictionId jurisdiction) {
    return Keys.partition(jurisdiction);
  }

  static Map<String, AttributeValue> of(ImportId id) {
    return Keys.key(partition(id.jurisdiction()), IMPORTS + id.name());
  }

  /**
   * The prefix of the keys of lines with problems: those of a file that was replaced have another
   * one. Files had no sequencer before they could be replaced.
   */
  static String lines(Import of) {
    var file = of.file();
    var sequencer = file == null ? "" : file.sent().sequencer();
    return LINES + of.id().name() + "#" + (sequencer.isEmpty() ? "" : sequencer + "#");
  }

  static Map<String, AttributeValue> line(Import of, String line) {
    return Keys.key(partition(of.id().jurisdiction()), lines(of) + line);
  }

  static String line(int number) {
    return "%07d".formatted(number);
  }
}
