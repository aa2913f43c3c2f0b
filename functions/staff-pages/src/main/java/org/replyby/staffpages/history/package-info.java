/** What changed in a city: who did what, and when, from the city's own docket. */
@NullMarked
package org.replyby.staffpages.history;

import org.jspecify.annotations.NullMarked;
