package org.replyby.model.imports;

/** What is wrong with a whole file; {@code column} is empty unless one column of it is wrong. */
public record FileProblem(String column, String problem) {}
