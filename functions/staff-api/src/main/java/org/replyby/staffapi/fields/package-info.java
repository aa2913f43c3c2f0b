/**
 * Bodies of requests into what use cases take. Every fault of a body is found at once, each with a
 * JSON pointer to its field.
 */
@NullMarked
package org.replyby.staffapi.fields;

import org.jspecify.annotations.NullMarked;
