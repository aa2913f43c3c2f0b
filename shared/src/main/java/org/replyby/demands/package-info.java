/**
 * What a demand starts: the deadlines that its law sets, those that a person has to enter, and what
 * has to be found out about them. Pure: letters and subpoenas go in, and settings of dates come
 * out.
 */
@NullMarked
package org.replyby.demands;

import org.jspecify.annotations.NullMarked;
