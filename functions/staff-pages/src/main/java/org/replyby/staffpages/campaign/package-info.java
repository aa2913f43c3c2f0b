/** A campaign: what cities share of their matters in it. */
@NullMarked
package org.replyby.staffpages.campaign;

import org.jspecify.annotations.NullMarked;
