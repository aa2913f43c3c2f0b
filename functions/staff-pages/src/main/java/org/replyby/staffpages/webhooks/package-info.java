/** The systems of a city that are told of its matters, and how sending to them goes. */
@NullMarked
package org.replyby.staffpages.webhooks;

import org.jspecify.annotations.NullMarked;
