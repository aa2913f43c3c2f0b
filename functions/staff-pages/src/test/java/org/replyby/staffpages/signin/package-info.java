/** Tests of signing in. */
@NullMarked
package org.replyby.staffpages.signin;

import org.jspecify.annotations.NullMarked;
