/** What a city is, its settings, its closed days, and what it shares with others. */
@NullMarked
package org.replyby.staffpages.city;

import org.jspecify.annotations.NullMarked;
