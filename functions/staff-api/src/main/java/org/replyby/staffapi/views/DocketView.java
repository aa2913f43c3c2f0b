package org.replyby.staffapi.views;

import java.util.List;
import java.util.Map;
import org.replyby.model.DocketEntry;
import org.replyby.model.MatterId;
import org.replyby.usecases.Page;

/** A page of a matter's docket, and whether its chain of hashes holds. */
public final class DocketView {
  private DocketView() {}

  public static Map<String, ?> of(MatterId matter, Page<DocketEntry> page) {
    return new Shown()
        .put("matter", matter)
        .put("intact", isIntact(page.items()))
        .put("entries", page.items().stream().map(DocketView::entry).toList())
        .put("next", page.next())
        .map();
  }

  /** Each line as it was written, and behind the one before; the very first behind nothing. */
  static boolean isIntact(List<DocketEntry> lines) {
    if (lines.isEmpty()) {
      return true;
    }
    var hash = lines.getFirst().sequence() == 1 ? "" : lines.getFirst().previousHash();
    var sequence = lines.getFirst().sequence();
    for (var line : lines) {
      if (line.sequence() != sequence || !line.holdsAfter(hash)) {
        return false;
      }
      hash = line.hash();
      sequence++;
    }
    return true;
  }

  private static Map<String, ?> entry(DocketEntry entry) {
    return new Shown()
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
