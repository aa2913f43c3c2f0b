/**
 * The HTTP API for city staff: API Gateway's event in, one use case, API Gateway's answer out.
 * Knows HTTP and JSON; no rule of the docket stands here.
 */
@NullMarked
package org.replyby.staffapi;

import org.jspecify.annotations.NullMarked;
