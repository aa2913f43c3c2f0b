package org.replyby.staffpages.history;

import java.util.List;

/** A change: when it was, what it was, who made it, and what was before. */
public record HistoryLine(String when, String what, String by, List<String> details) {}
