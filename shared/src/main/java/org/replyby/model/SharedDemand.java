package org.replyby.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign's row says of a letter or subpoena. {@code datedOn} is the day on a letter, null
 * if it has none, or the day on which a subpoena was issued. {@code text} is what it demands, cut
 * to {@link #MOST_BYTES}, or null if that is privileged.
 */
public record SharedDemand(Document.Type type, @Nullable LocalDate datedOn, @Nullable String text) {
  /** The most bytes of a demand's text in UTF-8, since all rows of a campaign are read at once. */
  public static final int MOST_BYTES = 650;

  private static final String CUT = " ...";

  private static final Comparator<Document> NEWEST =
      Comparator.comparing((Document d) -> d.entered().at())
          .reversed()
          .thenComparing(d -> d.id().toString());

  /** The newest first. */
  static List<SharedDemand> of(List<Document> documents) {
    return documents.stream().sorted(NEWEST).map(SharedDemand::of).toList();
  }

  private static SharedDemand of(Document document) {
    var text = document.privileged() ? null : cut(document.demand());
    return switch (document) {
      case Letter letter -> new SharedDemand(letter.type(), letter.datedOn(), text);
      case Subpoena subpoena -> new SharedDemand(subpoena.type(), subpoena.issuedOn(), text);
    };
  }

  private static String cut(String text) {
    if (bytes(text) <= MOST_BYTES) {
      return text;
    }
    var used = bytes(CUT);
    var end = 0;
    while (used + bytes(Character.toString(text.codePointAt(end))) <= MOST_BYTES) {
      used += bytes(Character.toString(text.codePointAt(end)));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end) + CUT;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
