/**
 * HTTP as API Gateway speaks it: its event in, its answer out, routes, problem details, and who is
 * asking. Nothing here knows what a letter is.
 */
@NullMarked
package org.replyby.staffapi.http;

import org.jspecify.annotations.NullMarked;
