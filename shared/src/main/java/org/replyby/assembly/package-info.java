/**
 * Puts the use cases on their adapters, in one way for the deployed functions and for one machine.
 */
@NullMarked
package org.replyby.assembly;

import org.jspecify.annotations.NullMarked;
