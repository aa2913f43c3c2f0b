package org.replyby.deadlines;

/** Why a day is a holiday: the holiday's name in the statute, and the law that closes the day. */
public record LegalHoliday(String name, String authority) {}
