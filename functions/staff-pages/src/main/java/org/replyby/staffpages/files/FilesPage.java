package org.replyby.staffpages.files;

import java.util.List;
import org.replyby.staffpages.form.Crumb;

/** The papers of a matter. {@code canAdd} is whether the visitor records what comes. */
public record FilesPage(String matter, List<Crumb> crumbs, List<Row> files, boolean canAdd) {
  /** One of them, and what has become of its file. */
  public record Row(String id, String title, String paper, String state) {}
}
