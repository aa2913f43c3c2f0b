package org.replyby.staffpages.look;

/** Something that can be chosen: its code in the API's JSON, and what the page calls it. */
public record Choice(String code, String words) {}
