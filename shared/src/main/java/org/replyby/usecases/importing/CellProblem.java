package org.replyby.usecases.importing;

/**
 * What is wrong with one cell. {@code column} is its column by the name that it has in the file,
 * and empty for the whole line. {@code problem} says what to do.
 */
public record CellProblem(String column, String problem) {}
