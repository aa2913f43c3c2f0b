/**
 * A matter's docket outside the service: exported, and proved whole by anyone who holds the file.
 */
@NullMarked
package org.replyby.local.docket;

import org.jspecify.annotations.NullMarked;
