/** Tests that make calls to AWS fail, and check that each alert is still sent once. */
@NullMarked
package org.replyby.local.faults;

import org.jspecify.annotations.NullMarked;
