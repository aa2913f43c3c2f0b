package org.replyby.model.imports;

import org.replyby.model.PersonId;

/** The person in whose name something is done after their request was answered. */
public record ActingFor(String subject, PersonId person, boolean isOperator) {}
