package org.replyby.staffpages.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that was made, and how far its dates have come. {@code matter} is null if it is about
 * the whole city.
 */
public record DonePage(
    String path,
    String status,
    boolean isDone,
    String why,
    List<String> done,
    @Nullable String matter) {}
