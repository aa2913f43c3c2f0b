package org.replyby.staffpages.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;

/**
 * The papers of a matter. {@code canAdd} is whether the visitor records what comes, {@code
 * canWithdraw} whether they may take it back.
 */
public record FilesPage(
    String matter, List<Crumb> crumbs, List<Row> files, boolean canAdd, boolean canWithdraw) {
  /** One of them, and what has become of its file; {@code withdrawn} says who withdrew it. */
  public record Row(
      String id,
      String title,
      String paper,
      String state,
      boolean isKept,
      @Nullable String withdrawn) {}
}
