package org.replyby.staffpages.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;

/**
 * A matter's docket, the newest line first. {@code fault} says what is wrong with it, null if all
 * of it holds. {@code entries} is how many lines it has; {@code withheld} of their texts are
 * withheld. {@code kinds} are those of this page's lines in words, {@code kind} the one that is
 * shown, or empty for all. {@code earlier} is the address of the next page, or null.
 */
public record DocketPage(
    List<Crumb> crumbs,
    long entries,
    String lastHash,
    @Nullable String fault,
    long withheld,
    Map<String, String> kinds,
    String kind,
    List<HistoryLine> lines,
    @Nullable String earlier) {}
