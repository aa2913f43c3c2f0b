package org.replyby.staffpages.change;

import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.http.Form;
import org.replyby.staffpages.look.Faults;

/** The form for a date that no law sets. {@code problem} is why it was not entered, or null. */
public record HandPage(
    String matter,
    String matterTitle,
    Form form,
    Faults faults,
    ChangePage.Lists lists,
    @Nullable String problem,
    String key) {}
