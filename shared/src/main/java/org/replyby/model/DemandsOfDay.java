package org.replyby.model;

import java.time.LocalDate;

/**
 * How many letters and subpoenas a city recorded on a day of its calendar, and whether the person
 * who runs the service was told that they are many.
 */
public record DemandsOfDay(LocalDate day, long number, boolean operatorTold) {}
