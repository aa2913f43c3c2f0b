package org.replyby.usecases.docket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.replyby.model.EntryKind;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.chain.DocketEntry;

/** The line that one transaction appends to a jurisdiction's docket, and the head that it moves. */
public final class JurisdictionChain {
  private JurisdictionChain() {}

  /** The head first, so that a transaction that loses the race for it writes nothing else. */
  public static List<Write> line(
      JurisdictionDocket head, Instant at, String by, EntryKind kind, Map<String, String> details) {
    return line(head, DocketEntry.next(head, at, by, kind, details));
  }

  /** The same with texts beside the line. */
  public static List<Write> line(
      JurisdictionDocket head,
      Instant at,
      String by,
      EntryKind kind,
      Map<String, String> details,
      FreeTexts texts) {
    var entry = DocketEntry.next(head, at, by, kind, texts.in(details)).with(texts.kept());
    return line(head, entry);
  }

  private static List<Write> line(JurisdictionDocket head, DocketEntry entry) {
    var is = new JurisdictionDocket(head.id(), entry.sequence(), entry.hash());
    return List.of(new Write.MovedJurisdictionDocket(head, is), new Write.NewEntry(entry));
  }

  /** How a line tells what something was and what it is now. */
  public static String change(Object was, Object is) {
    return was + " -> " + is;
  }
}
