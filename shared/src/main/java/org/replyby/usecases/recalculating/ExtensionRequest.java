package org.replyby.usecases.recalculating;

/** A new date, whether a court ordered it, who gave it, and why. */
public record ExtensionRequest(NewDate newDate, boolean byOrder, String grantedBy, String why) {}
