package org.replyby.model.chain;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.model.Coded;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;
import org.replyby.model.EntryKind;
import org.replyby.model.Sha256;

/**
 * An immutable line of a docket. {@code sequence} counts from 1. {@code previousHash} is the hash
 * of the line before, or empty for the first line, so that no line can be changed or left out
 * unnoticed. {@code details} are plain texts by name, in name order. {@code hash} is the SHA-256 of
 * the canonical JSON of all the other fields, so that anyone can recompute it.
 */
public record DocketEntry(
    DocketId docket,
    long sequence,
    Instant at,
    String by,
    EntryKind kind,
    Map<String, String> details,
    String previousHash,
    String hash) {
  public DocketEntry {
    details = Collections.unmodifiableMap(new TreeMap<>(details));
  }

  /** The line that comes after the current end of a docket. */
  public static DocketEntry next(
      DocketHead head, Instant at, String by, EntryKind kind, Map<String, String> details) {
    var sequence = head.entries() + 1;
    var open = new DocketEntry(head.id(), sequence, at, by, kind, details, head.lastHash(), "");
    var hash = Sha256.of(CanonicalJson.of(open.hashed()));
    return new DocketEntry(head.id(), sequence, at, by, kind, details, head.lastHash(), hash);
  }

  /** Whether the line is as it was written, and follows a line with the hash {@code hashBefore}. */
  public boolean holdsAfter(String hashBefore) {
    return previousHash.equals(hashBefore) && isAsWritten();
  }

  /** Whether the line's content matches its hash. */
  boolean isAsWritten() {
    return hash.equals(Sha256.of(CanonicalJson.of(hashed())));
  }

  /** The whole line as canonical JSON, in the form that is exported. */
  public String json() {
    var all = hashed();
    all.put("hash", hash);
    return CanonicalJson.of(all);
  }

  private Map<String, Object> hashed() {
    var fields = new HashMap<String, Object>();
    fields.put(docket.field(), docket.toString());
    fields.put("sequence", sequence);
    fields.put("at", at.toString());
    fields.put("by", by);
    fields.put("kind", Coded.code(kind));
    fields.put("details", details);
    fields.put("previousHash", previousHash);
    return fields;
  }
}
