/**
 * Turns request bodies into what use cases take. All faults of a body are found at once, each with
 * a JSON pointer to its field.
 */
@NullMarked
package org.replyby.staff.fields;

import org.jspecify.annotations.NullMarked;
