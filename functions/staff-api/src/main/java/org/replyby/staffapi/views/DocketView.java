package org.replyby.staffapi.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.DocketId;
import org.replyby.model.chain.ChainCheck;
import org.replyby.model.chain.ChainFault;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.reading.VerifyDocket;

/** A page of a docket, and whether its chain of hashes holds; or a check of the whole. */
public final class DocketView {
  private DocketView() {}

  public static Map<String, ?> of(DocketId docket, Page<DocketEntry> page) {
    return new JsonObject()
        .put(docket.field(), docket)
        .put("intact", ChainCheck.among(docket, page.items()).isEmpty())
        .put("entries", page.items().stream().map(DocketView::entry).toList())
        .put("next", page.next())
        .map();
  }

  /** What a check of the whole docket found. */
  public static Map<String, ?> of(VerifyDocket.Verdict verdict) {
    return new JsonObject()
        .put(verdict.head().id().field(), verdict.head().id())
        .put("verified", verdict.holds())
        .put("entries", verdict.head().entries())
        .put("headHash", verdict.head().lastHash())
        .put("fault", fault(verdict.fault()))
        .map();
  }

  private static @Nullable Map<String, ?> fault(@Nullable ChainFault fault) {
    return fault == null
        ? null
        : new JsonObject().put("sequence", fault.sequence()).put("what", fault.what()).map();
  }

  private static Map<String, ?> entry(DocketEntry entry) {
    return new JsonObject()
        .put("sequence", entry.sequence())
        .put("at", entry.at())
        .put("by", entry.by())
        .put("kind", entry.kind())
        .put("details", entry.details())
        .put("previousHash", entry.previousHash())
        .put("hash", entry.hash())
        .map();
  }
}
