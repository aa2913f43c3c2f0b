/** What one run is given: the time left, chance, a journal, and what it answers for. */
@NullMarked
package org.replyby.usecases.run;

import org.jspecify.annotations.NullMarked;
