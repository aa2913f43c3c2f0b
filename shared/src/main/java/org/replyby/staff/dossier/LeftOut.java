package org.replyby.staff.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.Deadline;
import org.replyby.model.Demand;
import org.replyby.model.Document;
import org.replyby.model.WithheldWords;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.KeptText;

/**
 * What a file leaves out: the texts that the docket marks as privileged, and each text that quotes
 * one of them. So a text that was marked only later, by a correction, is not in the alerts that
 * quoted it before.
 *
 * <p>A short text could be a common word or a code. It is left out where a person wrote it, and not
 * looked for within other texts.
 */
final class LeftOut {
  /** Letters and digits of a text that is looked for within others. */
  private static final int LONG = 12;

  private static final Pattern ESCAPED = Pattern.compile("\\\\[nrtbf]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String CUT = " ...";

  private final boolean leavesOut;
  private final WithheldWords words;
  private final List<String> quoted;

  private LeftOut(boolean leavesOut, List<String> privileged) {
    this.leavesOut = leavesOut;
    this.words = new WithheldWords(Set.copyOf(privileged));
    this.quoted =
        privileged.stream()
            .flatMap(LeftOut::asQuoted)
            .map(LeftOut::bare)
            .filter(text -> text.length() >= LONG)
            .distinct()
            .toList();
  }

  static LeftOut nothing() {
    return new LeftOut(false, List.of());
  }

  /** What these entries mark as privileged. */
  static LeftOut privileged(List<DocketEntry> entries) {
    var texts = new ArrayList<String>();
    for (var entry : entries) {
      entry.texts().forEach((name, kept) -> addIfPrivileged(texts, entry, name, kept));
    }
    return new LeftOut(true, texts);
  }

  private static void addIfPrivileged(
      List<String> to, DocketEntry entry, String name, KeptText kept) {
    if (entry.isPrivileged(name) && !kept.text().isBlank()) {
      to.add(kept.text());
    }
  }

  /** A deadline and its alerts hold a long demand cut. */
  private static Stream<String> asQuoted(String text) {
    var cut = Demand.cut(text);
    return cut.equals(text)
        ? Stream.of(text)
        : Stream.of(text, cut.substring(0, cut.length() - CUT.length()));
  }

  /** The words alone: an email breaks its lines, a text message has other characters. */
  private static String bare(String text) {
    var unescaped = ESCAPED.matcher(text).replaceAll(" ");
    return BETWEEN_WORDS.matcher(unescaped).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  boolean leavesOut() {
    return leavesOut;
  }

  Document in(Document document) {
    return words.in(document);
  }

  Deadline in(Deadline deadline) {
    return words.in(deadline);
  }

  Attachment in(Attachment attachment) {
    return words.in(attachment);
  }

  String in(String text) {
    return quotes(text) ? WithheldWords.INSTEAD : text;
  }

  private boolean quotes(String text) {
    if (quoted.isEmpty() || text.length() < LONG) {
      return false;
    }
    var bare = bare(text);
    return quoted.stream().anyMatch(bare::contains);
  }

  /** An object of the API's JSON. */
  Map<String, ?> in(Map<String, ?> json) {
    var kept = new LinkedHashMap<String, @Nullable Object>();
    json.forEach((name, value) -> kept.put(name, value(value)));
    return kept;
  }

  private @Nullable Object value(@Nullable Object json) {
    return switch (json) {
      case String text -> in(text);
      case List<?> list -> list.stream().map(this::value).toList();
      case Map<?, ?> object -> {
        var kept = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, value) -> kept.put((String) name, value(value)));
        yield kept;
      }
      case null, default -> json;
    };
  }

  /** The entry without what is left out of the texts beside it; it still has their hashes. */
  DocketEntry in(DocketEntry entry) {
    var kept = new TreeMap<>(entry.texts());
    kept.entrySet().removeIf(text -> isLeftOut(entry, text.getKey(), text.getValue()));
    return entry.with(kept);
  }

  private boolean isLeftOut(DocketEntry entry, String name, KeptText kept) {
    return leavesOut
        && (entry.isPrivileged(name) || words.texts().contains(kept.text()) || quotes(kept.text()));
  }

  /** How many texts of how many entries. */
  record Count(long texts, long entries) {
    static Count of(List<DocketEntry> whole, List<DocketEntry> kept) {
      var less =
          Stream.iterate(0, i -> i < whole.size(), i -> i + 1)
              .map(i -> whole.get(i).texts().size() - kept.get(i).texts().size())
              .filter(number -> number > 0)
              .toList();
      return new Count(less.stream().mapToLong(Integer::longValue).sum(), less.size());
    }
  }
}
