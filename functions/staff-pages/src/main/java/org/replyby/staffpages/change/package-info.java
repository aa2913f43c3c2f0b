/**
 * Changes that move dates: more time, a correction, a paper that is void, and dates that a person
 * enters.
 */
@NullMarked
package org.replyby.staffpages.change;

import org.jspecify.annotations.NullMarked;
