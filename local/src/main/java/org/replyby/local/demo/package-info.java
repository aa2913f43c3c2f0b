/**
 * The demonstration: the 23 letters of January 2018, five weeks in a minute, and a count of what
 * was planned, published and seen. The three have to agree.
 */
@NullMarked
package org.replyby.local.demo;

import org.jspecify.annotations.NullMarked;
