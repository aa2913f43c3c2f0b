/** JSON in and out. Small on purpose: a function decodes only the fields that it uses. */
@NullMarked
package org.replyby.json;

import org.jspecify.annotations.NullMarked;
