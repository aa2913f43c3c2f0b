package org.replyby.model.imports;

/**
 * A file as it came to the bucket: its version, its content's tag, and S3's sequencer, which says
 * which of two files under the same key is the later one. What is empty is not known.
 */
public record SentTable(String version, String etag, String sequencer) {
  /** Whether it came later. S3 says to compare their digits, as if both had the same number. */
  public boolean isAfter(SentTable other) {
    var digits = Math.max(sequencer.length(), other.sequencer.length());
    return !version.equals(other.version)
        && padded(sequencer, digits).compareTo(padded(other.sequencer, digits)) > 0;
  }

  private static String padded(String sequencer, int digits) {
    return sequencer + "0".repeat(digits - sequencer.length());
  }
}
