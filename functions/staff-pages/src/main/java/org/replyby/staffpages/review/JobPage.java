package org.replyby.staffpages.review;

import java.util.List;
import org.replyby.staffpages.form.Crumb;

/** A change that was made, and how far its deadlines have come. */
public record JobPage(
    List<Crumb> crumbs, String status, String look, String why, String made, List<Item> items) {
  /** A deadline by its id, what it is, and what became of it. */
  public record Item(String deadline, String what, String outcome) {}
}
