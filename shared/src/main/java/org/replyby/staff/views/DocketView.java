package org.replyby.staff.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.DocketId;
import org.replyby.model.EntryKind;
import org.replyby.model.chain.ChainCheck;
import org.replyby.model.chain.ChainFault;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.reading.VerifyDocket;
import org.replyby.usecases.restricting.WithholdTexts;

/** Lines of a docket, and whether their chain of hashes holds; or a check of the whole. */
public final class DocketView {
  private DocketView() {}

  /** Whose docket a page is of, and whether the chain of its lines holds. */
  public static Map<String, ?> of(DocketId docket, Page<DocketEntry> page) {
    return new JsonObject()
        .put(docket.field(), docket)
        .put("intact", ChainCheck.among(docket, page.items()).isEmpty())
        .map();
  }

  /** What a check of the whole docket found. */
  public static Map<String, ?> of(VerifyDocket.Verdict verdict) {
    return new JsonObject()
        .put(verdict.head().id().field(), verdict.head().id())
        .put("verified", verdict.holds())
        .put("entries", verdict.head().entries())
        .put("headHash", verdict.head().lastHash())
        .put("withheldTexts", verdict.withheld())
        .put("fault", fault(verdict.fault()))
        .map();
  }

  /** Which texts were deleted. */
  public static Map<String, ?> of(WithholdTexts.Withheld withheld) {
    return new JsonObject()
        .put("matter", withheld.matter().id())
        .put("etag", Tags.of(withheld.matter()))
        .put("entry", withheld.entry())
        .put("withheld", withheld.texts().stream().sorted().toList())
        .map();
  }

  private static @Nullable Map<String, ?> fault(@Nullable ChainFault fault) {
    return fault == null
        ? null
        : new JsonObject().put("sequence", fault.sequence()).put("what", fault.what()).map();
  }

  /** One line of it. */
  public static Map<String, ?> line(DocketEntry entry) {
    return new JsonObject()
        .put("sequence", entry.sequence())
        .put("at", entry.at())
        .put("by", entry.by())
        .put("kind", entry.kind())
        .put("details", entry.details())
        .put("previousHash", entry.previousHash())
        .put("hash", entry.hash())
        .put("texts", texts(entry))
        .map();
  }

  /** The texts of alerts are with the alerts. */
  private static @Nullable Map<String, ?> texts(DocketEntry entry) {
    var texts = new JsonObject();
    if (entry.kind() != EntryKind.ALERTS_SETTLED) {
      entry.textNames().forEach(name -> texts.put(name, text(entry, name)));
    }
    return texts.map().isEmpty() ? null : texts.map();
  }

  private static Map<String, ?> text(DocketEntry entry, String name) {
    var kept = entry.texts().get(name);
    return new JsonObject()
        .put("privileged", entry.isPrivileged(name))
        .put("withheld", kept == null)
        .put("text", kept == null ? null : kept.text())
        .put("salt", kept == null ? null : kept.salt())
        .map();
  }
}
