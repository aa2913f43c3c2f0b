/** A matter: its deadlines, its letters and subpoenas, who was told what, and its docket. */
@NullMarked
package org.replyby.staffpages.matter;

import org.jspecify.annotations.NullMarked;
