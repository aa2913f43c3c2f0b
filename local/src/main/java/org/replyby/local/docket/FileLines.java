package org.replyby.local.docket;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.replyby.model.chain.DocketLine;

/** The lines of an exported docket, one in memory at a time. Empty lines are skipped. */
final class FileLines {
  /**
   * In bytes: an item of the table has at most 400 KB, and JSON makes six bytes of one at worst.
   */
  private static final int LONGEST = 4 << 20;

  private final InputStream in;

  FileLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Null at the end. */
  @Nullable FileLine next() throws IOException {
    int first = in.read();
    while (first == '\n' || first == '\r') {
      first = in.read();
    }
    return first < 0 ? null : line(first);
  }

  private FileLine line(int first) throws IOException {
    var line = new ByteArrayOutputStream();
    long length = 0;
    for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
      if (length++ < LONGEST) {
        line.write(b);
      }
    }
    return length > LONGEST
        ? new FileLine.Entry(new DocketLine.Unreadable("is longer than an entry can be"))
        : decoded(line.toByteArray());
  }

  private static FileLine decoded(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return FileLine.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    } catch (CharacterCodingException notUtf8) {
      return new FileLine.Entry(new DocketLine.Unreadable("is not UTF-8"));
    }
  }
}
