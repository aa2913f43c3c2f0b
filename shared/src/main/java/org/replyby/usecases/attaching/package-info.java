/** The files of a matter: staff ask to add one, it comes, and its hash goes on the docket. */
@NullMarked
package org.replyby.usecases.attaching;

import org.jspecify.annotations.NullMarked;
