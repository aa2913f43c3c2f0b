package org.replyby.staffpages.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;

/** A city's changes, the newest first. {@code earlier} is the address of the next page, or null. */
public record HistoryPage(List<Crumb> crumbs, List<HistoryLine> lines, @Nullable String earlier) {}
