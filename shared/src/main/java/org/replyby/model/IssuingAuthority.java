package org.replyby.model;

import org.jspecify.annotations.Nullable;

/** The federal office that makes the demand, and the person who signed for it, if known. */
public record IssuingAuthority(String office, @Nullable String signatory) {}
