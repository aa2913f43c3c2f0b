package org.replyby.staffpages.exports;

import java.util.List;
import org.replyby.staffpages.form.Crumb;

/**
 * A whole matter as a file. {@code look} is how its state is marked, {@code facts} what is known of
 * the file, and {@code again} the address at which somebody asks for another.
 */
public record ExportPage(
    String id,
    List<Crumb> crumbs,
    String state,
    String look,
    List<String> facts,
    boolean isWaiting,
    boolean canFetch,
    String again) {}
