package org.replyby.model;

/**
 * Why a document is void although it is on record: it belongs to another matter, or is there twice.
 */
public record Voiding(String why, Entered entered) {}
