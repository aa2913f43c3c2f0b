package org.replyby.model.chain;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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
 * the canonical JSON of the fields before it, so that anyone can recompute it. {@code texts} are
 * kept beside the line, by name: the details hold their hashes, and a text that was withheld is not
 * there.
 */
public record DocketEntry(
    DocketId docket,
    long sequence,
    Instant at,
    String by,
    EntryKind kind,
    Map<String, String> details,
    String previousHash,
    String hash,
    Map<String, KeptText> texts) {
  public DocketEntry {
    details = Collections.unmodifiableMap(new TreeMap<>(details));
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** A line without texts beside it. */
  public DocketEntry(
      DocketId docket,
      long sequence,
      Instant at,
      String by,
      EntryKind kind,
      Map<String, String> details,
      String previousHash,
      String hash) {
    this(docket, sequence, at, by, kind, details, previousHash, hash, Map.of());
  }

  /** The line that comes after the current end of a docket. */
  public static DocketEntry next(
      DocketHead head, Instant at, String by, EntryKind kind, Map<String, String> details) {
    var sequence = head.entries() + 1;
    var open = new DocketEntry(head.id(), sequence, at, by, kind, details, head.lastHash(), "");
    var hash = Sha256.of(CanonicalJson.of(open.hashed()));
    return new DocketEntry(head.id(), sequence, at, by, kind, details, head.lastHash(), hash);
  }

  /** The same line with these texts beside it. */
  public DocketEntry with(Map<String, KeptText> kept) {
    return new DocketEntry(docket, sequence, at, by, kind, details, previousHash, hash, kept);
  }

  /** The same line without the texts beside it. */
  public DocketEntry withoutTexts() {
    return with(Map.of());
  }

  /** The names of the texts whose hashes the line holds, whether or not they are still there. */
  public List<String> textNames() {
    return details.keySet().stream()
        .filter(name -> name.endsWith(KeptText.HASH))
        .map(name -> name.substring(0, name.length() - KeptText.HASH.length()))
        .toList();
  }

  public boolean isPrivileged(String text) {
    return details.containsKey(text + KeptText.PRIVILEGED);
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
    if (!texts.isEmpty()) {
      var kept = new HashMap<String, Object>();
      texts.forEach((name, t) -> kept.put(name, Map.of("salt", t.salt(), "text", t.text())));
      all.put("texts", kept);
    }
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
