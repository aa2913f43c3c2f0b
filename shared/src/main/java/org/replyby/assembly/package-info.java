/**
 * Connects the use cases to their adapters, in the same way for the deployed functions and for a
 * single machine.
 */
@NullMarked
package org.replyby.assembly;

import org.jspecify.annotations.NullMarked;
