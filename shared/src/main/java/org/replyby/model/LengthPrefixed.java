package org.replyby.model;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an entry's hash was taken of before it was canonical JSON: each text with the number of its
 * bytes before it, so that no two lists of texts are alike.
 */
final class LengthPrefixed {
  private LengthPrefixed() {}

  static String of(DocketEntry entry) {
    var before =
        Stream.of(
            entry.matter().toString(),
            Long.toString(entry.sequence()),
            entry.at().toString(),
            entry.by(),
            Coded.code(entry.kind()));
    var details =
        entry.details().entrySet().stream().flatMap(d -> Stream.of(d.getKey(), d.getValue()));
    return Stream.of(before, details, Stream.of(entry.previousHash()))
        .flatMap(texts -> texts)
        .map(text -> text.getBytes(StandardCharsets.UTF_8).length + ":" + text)
        .collect(Collectors.joining());
  }
}
