/** The table as use cases see it, and how a request ends. */
@NullMarked
package org.replyby.usecases.docket;

import org.jspecify.annotations.NullMarked;
