package org.replyby.model.imports;

import java.util.Base64;
import java.util.BitSet;

/** A set of lines by their order in the table, from 0: a bit for each line, in base64. */
public record LineSet(String base64) {
  public static LineSet of(BitSet bits) {
    return new LineSet(Base64.getEncoder().encodeToString(bits.toByteArray()));
  }

  public BitSet bits() {
    return BitSet.valueOf(Base64.getDecoder().decode(base64));
  }
}
