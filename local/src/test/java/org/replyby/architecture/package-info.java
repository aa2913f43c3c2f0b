/** Tests of how the code is cut: who may use whom, no circles, nothing too long. */
@NullMarked
package org.replyby.architecture;

import org.jspecify.annotations.NullMarked;
