package org.replyby.local.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.chain.DocketEntry;

/** The lines of an exported docket with five entries, which tests change. */
final class DocketFile {
  static final MatterId MATTER = MatterId.parse("chicago-il.byrne-jag");

  final List<String> lines = new ArrayList<>();
  final List<String> hashes = new ArrayList<>();

  DocketFile() {
    var head = new Matter(MATTER, "Byrne JAG", 0, "");
    for (int i = 1; i <= 5; i++) {
      var entry = entry(head, "letter of Se\u00f1or \ud83d\ude00 \"" + i + "\"");
      lines.add(entry.json());
      hashes.add(entry.hash());
      head = new Matter(MATTER, "Byrne JAG", entry.sequence(), entry.hash());
    }
    lines.add(summary(5, hashes.getLast()));
  }

  static DocketEntry entry(Matter head, String what) {
    return DocketEntry.next(
        head,
        Instant.parse("2018-01-24T15:00:00Z"),
        "clerk",
        EntryKind.LETTER_RECORDED,
        Map.of("letter", what));
  }

  static String summary(long entries, String headHash) {
    return "{\"entries\":%d,\"headHash\":\"%s\",\"matter\":\"%s\"}"
        .formatted(entries, headHash, MATTER);
  }

  /** A changed entry i, with a hash that matches its content and the entry before it. */
  String forged(int i) {
    var hashBefore = i == 1 ? "" : hashes.get(i - 2);
    return entry(new Matter(MATTER, "Byrne JAG", i - 1L, hashBefore), "forged").json();
  }

  String line(int i) {
    return lines.get(i - 1);
  }

  DocketFile set(int i, String line) {
    lines.set(i - 1, line);
    return this;
  }

  /** Inserts a line before line i. */
  DocketFile insert(int i, String line) {
    lines.add(i - 1, line);
    return this;
  }

  DocketFile remove(int i) {
    lines.remove(i - 1);
    return this;
  }

  DocketFile swap(int i, int k) {
    java.util.Collections.swap(lines, i - 1, k - 1);
    return this;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
