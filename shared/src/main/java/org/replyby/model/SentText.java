package org.replyby.model;

/**
 * What went out to an official, with its link and its code masked, so that a reader of the record
 * cannot acknowledge in the official's place. {@code keyedHash} is an HMAC over the text as it went
 * out, so that the service can prove what was masked.
 */
public record SentText(String subject, String email, String sms, String keyedHash) {}
