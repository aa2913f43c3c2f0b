package org.replyby.staffpages.form;

/** One of the values that a control offers, as the API writes it, and in words. */
public record Choice(String code, String words) {}
