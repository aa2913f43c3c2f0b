package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.usecases.docket.JurisdictionChain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/** The lines of a jurisdiction's docket about an official. */
public final class OfficialLine {
  private OfficialLine() {}

  /** A line that names the official, with these details. */
  public static List<Write> of(
      JurisdictionFile file,
      Official official,
      String by,
      EntryKind kind,
      Map<String, String> details,
      Instant now) {
    var all = new TreeMap<>(details);
    all.put("official", official.id().name());
    all.putIfAbsent("name", official.name());
    return JurisdictionChain.line(file.docket(), now, by, kind, all);
  }

  public static List<Write> registered(
      JurisdictionFile file, Official official, String by, Instant now) {
    var details =
        Map.of(
            "role", official.role(),
            "tier", Coded.code(official.tier()),
            "leastSeverity", Coded.code(official.leastSeverity()),
            "digest", Boolean.toString(official.digest()),
            "attorney", Boolean.toString(official.attorney()));
    return of(file, official, by, EntryKind.OFFICIAL_REGISTERED, details, now);
  }

  /** A mark that was {@code was} and is the opposite now. */
  public static List<Write> flag(
      JurisdictionFile file,
      Official official,
      String by,
      EntryKind kind,
      String mark,
      boolean was,
      Instant now) {
    return of(file, official, by, kind, Map.of(mark, JurisdictionChain.change(was, !was)), now);
  }
}
