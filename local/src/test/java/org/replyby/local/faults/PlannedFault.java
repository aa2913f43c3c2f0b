package org.replyby.local.faults;

/** A fault, and the number of the attempt that it hits, counted from 1. */
record PlannedFault(Fault fault, int attempt) {}
