/** Who is at the page: signing in with the issuer, the session, signing out. */
@NullMarked
package org.replyby.staffpages.signin;

import org.jspecify.annotations.NullMarked;
