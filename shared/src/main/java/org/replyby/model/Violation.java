package org.replyby.model;

/** What is wrong with one field of a request: a JSON pointer to it, and what to do about it. */
public record Violation(String field, String detail) {}
