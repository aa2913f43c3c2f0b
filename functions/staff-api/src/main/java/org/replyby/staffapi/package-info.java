/**
 * The HTTP API for city staff: API Gateway's event in, one use case, API Gateway's answer out. It
 * knows HTTP and JSON; it contains none of the docket's rules.
 */
@NullMarked
package org.replyby.staffapi;

import org.jspecify.annotations.NullMarked;
