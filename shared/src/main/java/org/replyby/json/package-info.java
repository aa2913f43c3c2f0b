/**
 * JSON in and out, and the structured log that functions write. Small on purpose: a function
 * decodes only the fields that it uses.
 */
@NullMarked
package org.replyby.json;

import org.jspecify.annotations.NullMarked;
