package org.replyby.staffpages.form;

/** A page above the one that is open. */
public record Crumb(String address, String name) {}
