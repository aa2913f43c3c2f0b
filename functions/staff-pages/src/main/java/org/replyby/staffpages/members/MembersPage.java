package org.replyby.staffpages.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.history.HistoryLine;

/** Who may do what in a city. {@code canChange} is whether the visitor keeps the members. */
public record MembersPage(
    String city,
    List<Crumb> crumbs,
    @Nullable String done,
    String status,
    List<Row> members,
    boolean canChange,
    List<HistoryLine> history) {
  /** A member, or somebody who is invited. The address is shown in part. */
  public record Row(
      String id,
      String name,
      String email,
      List<String> roles,
      String official,
      String since,
      boolean isInvited) {}
}
