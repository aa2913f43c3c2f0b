package org.replyby.staffpages.officials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.Fact;
import org.replyby.staffpages.form.Crumb;
import org.replyby.staffpages.history.HistoryLine;

/**
 * An official. {@code addresses} and what can be done are only for who keeps them. {@code
 * elsewhere} are sentences about the same addresses in other cities of the visitor.
 */
public record OfficialPage(
    String id,
    List<Crumb> crumbs,
    @Nullable String done,
    String status,
    String worst,
    List<Fact> facts,
    List<AddressRow> addresses,
    List<String> elsewhere,
    boolean canChange,
    boolean isRetired,
    boolean isOnLeave,
    boolean wantsDigest,
    boolean isAttorney,
    List<HistoryLine> history) {
  /**
   * An address: its state in a word, why, and what to do. {@code again} is the field by which it
   * can be added again, empty for an address that does not need it.
   */
  public record AddressRow(
      String id,
      String medium,
      String address,
      OfficialsPage.Mark state,
      List<String> why,
      boolean canTest,
      @Nullable String proof,
      String again,
      boolean canRemove) {}
}
