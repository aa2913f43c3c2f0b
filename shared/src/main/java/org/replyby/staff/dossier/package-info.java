/** A matter as a file: what is in it, without what is left out, and how it is packed. */
@NullMarked
package org.replyby.staff.dossier;

import org.jspecify.annotations.NullMarked;
