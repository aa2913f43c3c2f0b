package org.replyby.calculator;

/**
 * What is wrong with one field, and what to do about it: {@code detail} goes on after the field's
 * name. {@code given} is what stood there; {@code place} counts from 0 in a field that is a list.
 */
public record Fault(Field field, int place, String given, String detail) {}
