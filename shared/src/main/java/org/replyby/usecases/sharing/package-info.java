/** What a jurisdiction shares of its matters, and who sees it. */
@NullMarked
package org.replyby.usecases.sharing;

import org.jspecify.annotations.NullMarked;
