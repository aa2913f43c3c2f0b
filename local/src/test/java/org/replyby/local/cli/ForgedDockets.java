package org.replyby.local.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.replyby.model.Matter;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.KeptText;

/** Exported dockets, whole and forged, by what was done to them. */
final class ForgedDockets {
  private static final KeptText NOTE = new KeptText("salt", "The mayor asked.");

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Map<String, byte[]> files() {
    whole();
    lines();
    texts();
    rehashed();
    bytes();
    random(new Random(20180124));
    return files;
  }

  private void add(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void whole() {
    var text = new DocketFile().text();
    add("untouched", text);
    add("Windows lines", text.replace("\n", "\r\n"));
    add("empty lines", "\r\n\n" + text.replace("\n", "\n\n\r\r\n"));
    add("no line break at the end", text.strip());
    add("nothing at all", "");
    add("only the last line", DocketFile.summary(0, "") + "\n");
    add("only the last line, which counts", DocketFile.summary(1, "") + "\n");
    add("a byte order mark", "\ufeff" + text);
    add("lines ended by carriage returns alone", text.replace("\n", "\r"));
    add("spaces around", text.replace("\n", " \n"));
    files.put("Latin-1", text.getBytes(StandardCharsets.ISO_8859_1));
    files.put("UTF-16", text.getBytes(StandardCharsets.UTF_16));
  }

  private void lines() {
    for (int i = 1; i <= 6; i++) {
      add("without line " + i, new DocketFile().remove(i).text());
      add("line twice " + i, new DocketFile().insert(i, new DocketFile().line(i)).text());
      add("cut before line " + i, String.join("\n", new DocketFile().lines.subList(0, i - 1)));
      add("stranger before line " + i, new DocketFile().insert(i, "{}").text());
      add("end before line " + i, new DocketFile().insert(i, new DocketFile().line(6)).text());
      for (int k = 1; k < i; k++) {
        add("swapped " + k + " and " + i, new DocketFile().swap(k, i).text());
      }
    }
    for (int i = 1; i <= 5; i++) {
      add("written anew " + i, new DocketFile().set(i, new DocketFile().forged(i)).text());
    }
    var cut = new DocketFile();
    add("cut and counted anew", cut.remove(5).set(5, summary(4, cut.hashes.get(3))).text());
    add("cut and counted only", new DocketFile().remove(5).set(5, summary(4, "")).text());
    add("counts one more", new DocketFile().set(6, summary(6, cut.hashes.get(4))).text());
    add("counts less than none", new DocketFile().set(6, summary(-1, cut.hashes.get(4))).text());
    var last = new DocketFile().line(6);
    for (var other :
        List.of(
            last.replace("byrne-jag", "another"),
            last.replace("\"matter\":\"chicago-il.byrne-jag\"", "\"jurisdiction\":\"chicago-il\""),
            last.replace(":5", ":5.0"),
            last.replace(":5", ":\"5\""),
            last.replace(":5", ":true"),
            last.replace(":5", ":05"),
            last.replace(":5", ":5e0"),
            last.replace(":5", ":5,\"entries\":5"),
            last.replace("}", ",\"more\":1}"))) {
      add("last line " + other, new DocketFile().set(6, other).text());
    }
  }

  private static String summary(long entries, String headHash) {
    return DocketFile.summary(entries, headHash);
  }

  private void texts() {
    var head = new Matter(DocketFile.MATTER, "Byrne JAG", 0, "");
    var details = new LinkedHashMap<>(Map.of("note.sha256", NOTE.hash(), "letter", "l1"));
    for (var kept :
        List.of(
            Map.<String, KeptText>of(),
            Map.of("note", NOTE),
            Map.of("note", new KeptText("salt", "The mayor did not ask.")),
            Map.of("note", new KeptText("salty", NOTE.text())),
            Map.of("letter", NOTE),
            Map.of("another", NOTE),
            Map.of("note", NOTE, "another", NOTE))) {
      var entry =
          DocketEntry.next(head, ForgedLine.AT, "clerk", ForgedLine.LETTER, details).with(kept);
      add("texts " + kept, entry.json() + "\n" + summary(1, entry.hash()));
      for (var broken :
          List.of(
              entry.json().replace("\"texts\":", "\"text\":"),
              entry.json().replace("\"salt\":\"salt\",", ""),
              entry.json().replace("\"salt\":\"salt\"", "\"salt\":1"),
              entry.json().replace("}}}", "}},\"texts\":{}}"),
              entry.json().replaceFirst("\\}$", ",\"texts\":{}}"),
              entry.json().replaceFirst("\\}$", ",\"texts\":\"none\"}"),
              entry.json().replaceFirst("\\}$", ",\"texts\":null}"))) {
        add("texts broken " + broken, broken + "\n" + summary(1, entry.hash()));
      }
    }
  }

  /** Entries with a hash that fits whatever stands in them. */
  private void rehashed() {
    for (var line : ForgedLine.all()) {
      add("hashed anew " + line, line.json() + "\n" + line.summary());
    }
    var giant = ForgedLine.plain().details("{\"letter\":\"" + "x".repeat(4 << 20) + "\"}");
    add("a line longer than an entry can be", giant.json() + "\n" + giant.summary());
    var fits = (4 << 20) - ForgedLine.plain().details("{\"letter\":\"\"}").json().length();
    for (int more = -1; more <= 1; more++) {
      var text = "x".repeat(fits + more);
      var line = ForgedLine.plain().details("{\"letter\":\"" + text + "\"}");
      add("the longest line and " + more, line.json() + "\n" + line.summary());
    }
    for (int length : new int[] {49_999, 50_000, 50_001}) {
      var line = ForgedLine.plain().details("{\"" + "n".repeat(length) + "\":\"x\"}");
      add("a name of " + length, line.json() + "\n" + line.summary());
    }
  }

  /** Each byte of a short docket changed, left out, and written twice. */
  private void bytes() {
    var line = ForgedLine.plain();
    var whole = (line.json() + "\n" + line.summary() + "\n").getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < whole.length; at++) {
      var changed = whole.clone();
      changed[at] ^= 1;
      files.put("byte changed " + at, changed);
      var high = whole.clone();
      high[at] |= (byte) 0x80;
      files.put("byte no longer ASCII " + at, high);
      files.put("byte left out " + at, joined(whole, at, at + 1));
      files.put("byte twice " + at, joined(whole, at + 1, at));
      files.put("cut off " + at, Arrays.copyOf(whole, at));
    }
  }

  private static byte[] joined(byte[] whole, int until, int from) {
    var joined = Arrays.copyOf(whole, until + whole.length - from);
    System.arraycopy(whole, from, joined, until, whole.length - from);
    return joined;
  }

  private void random(Random random) {
    for (int run = 0; run < 300; run++) {
      var lines = new ArrayList<>(new DocketFile().lines);
      for (int change = random.nextInt(4); change >= 0 && lines.size() > 1; change--) {
        var one = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
          case 0 -> lines.remove(one);
          case 1 -> lines.add(one, lines.get(random.nextInt(lines.size())));
          case 2 -> Collections.swap(lines, one, random.nextInt(lines.size()));
          default -> lines.set(one, new DocketFile().forged(1 + random.nextInt(5)));
        }
      }
      add("random " + run, String.join("\n", lines));
    }
  }
}
