/**
 * All of ReplyBy on one machine, without an AWS account; never deployed. Starts a local AWS or uses
 * the one that the endpoint variables name, and feeds the functions the events of AWS.
 */
@NullMarked
package org.replyby.local;

import org.jspecify.annotations.NullMarked;
