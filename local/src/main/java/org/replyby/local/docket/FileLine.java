package org.replyby.local.docket;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.model.Coded;
import org.replyby.model.DocketId;
import org.replyby.model.EntryKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.DocketLine;
import org.replyby.model.chain.KeptText;

/** A line of an exported docket: an entry, what should be one, or the {@link Summary}. */
sealed interface FileLine permits FileLine.Entry, Summary {
  record Entry(DocketLine line) implements FileLine {}

  Entry NONE = new Entry(new DocketLine.Unreadable("is not an entry of a docket"));

  /** Only text exactly as an export writes it is an entry: nothing added, no spaces. */
  static FileLine of(String text) {
    try {
      var json = Json.read(text);
      if (json.containsKey("entries")) {
        var summary =
            new Summary(docket(json), number(json.get("entries")), text(json.get("headHash")));
        return summary.json().equals(text) ? summary : NONE;
      }
      var entry = entry(json);
      return entry.json().equals(text)
          ? new Entry(new DocketLine.Whole(entry))
          : new Entry(new DocketLine.Unreadable("is not as an export writes it"));
    } catch (IOException | IllegalArgumentException | DateTimeException notALine) {
      return NONE;
    }
  }

  private static DocketEntry entry(Map<String, Object> json) {
    var details = new HashMap<String, String>();
    if (json.get("details") instanceof Map<?, ?> written) {
      written.forEach((name, value) -> details.put(text(name), text(value)));
    }
    var texts = new HashMap<String, KeptText>();
    if (json.get("texts") instanceof Map<?, ?> beside) {
      beside.forEach((name, text) -> texts.put(text(name), kept(text)));
    }
    return new DocketEntry(
        docket(json),
        number(json.get("sequence")),
        Instant.parse(text(json.get("at"))),
        text(json.get("by")),
        Coded.of(EntryKind.class, text(json.get("kind"))),
        details,
        text(json.get("previousHash")),
        text(json.get("hash")),
        texts);
  }

  private static KeptText kept(@Nullable Object json) {
    if (json instanceof Map<?, ?> kept) {
      return new KeptText(text(kept.get("salt")), text(kept.get("text")));
    }
    throw new IllegalArgumentException("no text with its salt");
  }

  private static DocketId docket(Map<String, Object> json) {
    return json.containsKey("jurisdiction")
        ? new JurisdictionId(text(json.get("jurisdiction")))
        : MatterId.parse(text(json.get("matter")));
  }

  private static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no text");
  }

  private static long number(@Nullable Object value) {
    return switch (value) {
      case Integer number -> number;
      case Long number -> number;
      case null, default -> throw new IllegalArgumentException("no whole number");
    };
  }
}
