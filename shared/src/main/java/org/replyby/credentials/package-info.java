/** The clients of AWS, and their credentials, which no snapshot of a function holds. */
@NullMarked
package org.replyby.credentials;

import org.jspecify.annotations.NullMarked;
