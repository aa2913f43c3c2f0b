/**
 * What a demand starts: the deadlines that its law sets, and those that a person has to enter.
 * Pure: letters and subpoenas go in, and settings of dates come out.
 */
@NullMarked
package org.replyby.demands;

import org.jspecify.annotations.NullMarked;
