/** Which credentials the clients of AWS use, and that no snapshot of a function holds them. */
@NullMarked
package org.replyby.credentials;

import org.jspecify.annotations.NullMarked;
