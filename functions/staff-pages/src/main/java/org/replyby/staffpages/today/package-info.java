/** The start page: what is open in all of a person's cities, worst first. */
@NullMarked
package org.replyby.staffpages.today;

import org.jspecify.annotations.NullMarked;
