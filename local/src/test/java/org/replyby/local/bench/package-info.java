/**
 * How long it takes to find a date and to explain it; `make bench` runs it. Public, as the code
 * that is generated around a benchmark asks.
 */
@NullMarked
package org.replyby.local.bench;

import org.jspecify.annotations.NullMarked;
