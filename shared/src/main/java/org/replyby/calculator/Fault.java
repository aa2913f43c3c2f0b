package org.replyby.calculator;

/**
 * What is wrong with one field, and what to do about it. {@code detail} follows the field's name.
 * {@code given} is the value of the field, and {@code place} counts from 0 in a field that is a
 * list.
 */
public record Fault(Field field, int place, String given, String detail) {}
