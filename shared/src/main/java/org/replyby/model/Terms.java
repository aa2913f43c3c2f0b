package org.replyby.model;

/** What is due, and how its date is set. */
public record Terms(DeadlineKind kind, Basis basis) {}
