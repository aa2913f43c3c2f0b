/**
 * City staff at the page: attempts to sign in, and the sessions of those who have. Neither belongs
 * to a docket.
 */
@NullMarked
package org.replyby.usecases.sessions;

import org.jspecify.annotations.NullMarked;
