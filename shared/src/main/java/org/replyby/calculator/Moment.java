package org.replyby.calculator;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A date of the calendar, with a time of day if one was given. */
record Moment(LocalDate date, @Nullable LocalTime time) {}
