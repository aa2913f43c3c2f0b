package org.replyby.local.docket;

import java.util.Map;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;
import org.replyby.model.chain.CanonicalJson;

/**
 * The last line of an exported docket: how many entries come before it, and the last one's hash.
 */
record Summary(DocketId docket, long entries, String headHash) implements FileLine {
  static Summary of(DocketHead head) {
    return new Summary(head.id(), head.entries(), head.lastHash());
  }

  String json() {
    return CanonicalJson.of(
        Map.of(docket.field(), docket.toString(), "entries", entries, "headHash", headHash));
  }
}
