package org.replyby.usecases.members;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.Membership;
import org.replyby.model.OfficialId;
import org.replyby.model.Role;
import org.replyby.usecases.docket.JurisdictionChain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/**
 * What keeps a membership: its two items, and the line of the jurisdiction's docket about it. The
 * line comes first: it fails if another change of the jurisdiction came first.
 */
final class MemberLine {
  private MemberLine() {}

  static List<Write> of(
      JurisdictionFile file,
      EntryKind kind,
      Membership is,
      Map<String, String> details,
      String by,
      Instant now) {
    var all = new TreeMap<>(details);
    all.put("member", is.id().name());
    all.putIfAbsent("name", is.name());
    all.values().removeIf(String::isEmpty);
    var writes = new ArrayList<>(JurisdictionChain.line(file.docket(), now, by, kind, all));
    writes.addAll(kept(is));
    return writes;
  }

  /** Both items, since one is read by the jurisdiction and one by the person. */
  static List<Write> kept(Membership membership) {
    return List.of(new Write.KeptMember(membership, false), new Write.KeptMember(membership, true));
  }

  /** For example "clerk, counsel". */
  static String words(Set<Role> roles) {
    return roles.isEmpty()
        ? "none"
        : roles.stream().sorted().map(Coded::code).collect(Collectors.joining(", "));
  }

  static String words(@Nullable OfficialId official) {
    return official == null ? "none" : official.name();
  }
}
