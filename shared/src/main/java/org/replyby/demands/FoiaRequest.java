package org.replyby.demands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The city's own request to an agency: the day on which the agency received it, whether that was
 * the proper component, whether it took ten more working days for unusual circumstances, and for
 * how many working days it tolled its time. A null means that nobody knows.
 */
public record FoiaRequest(
    LocalDate receivedOn,
    @Nullable Boolean properComponent,
    @Nullable Boolean unusualCircumstances,
    @Nullable Integer tolledDays) {}
