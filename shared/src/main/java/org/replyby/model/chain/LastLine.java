package org.replyby.model.chain;

import java.util.Map;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;

/**
 * The last line of an exported docket: how many entries come before it, and the last one's hash.
 */
public final class LastLine {
  private LastLine() {}

  public static String json(DocketHead head) {
    return json(head.id(), head.entries(), head.lastHash());
  }

  public static String json(DocketId docket, long entries, String headHash) {
    return CanonicalJson.of(
        Map.of(docket.field(), docket.toString(), "entries", entries, "headHash", headHash));
  }
}
