/**
 * What a demand starts: the deadlines that its law sets, and those that it leaves to people. Pure:
 * letters and subpoenas in, settings of dates out.
 */
@NullMarked
package org.replyby.demands;

import org.jspecify.annotations.NullMarked;
