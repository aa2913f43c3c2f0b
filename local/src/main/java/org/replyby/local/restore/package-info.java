/** Brings a restored table back into service without sending anything twice. */
@NullMarked
package org.replyby.local.restore;

import org.jspecify.annotations.NullMarked;
