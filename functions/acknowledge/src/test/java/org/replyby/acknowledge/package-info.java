/** What the public page's function answers, without a table. */
@NullMarked
package org.replyby.acknowledge;

import org.jspecify.annotations.NullMarked;
