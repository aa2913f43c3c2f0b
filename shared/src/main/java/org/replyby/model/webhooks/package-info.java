/** Web addresses of a city's own systems, and what they are told. */
@NullMarked
package org.replyby.model.webhooks;

import org.jspecify.annotations.NullMarked;
