/** The papers of a matter, as files. */
@NullMarked
package org.replyby.staffpages.files;

import org.jspecify.annotations.NullMarked;
