/** Tables of what a city already has: sent, checked, and put on record. */
@NullMarked
package org.replyby.staffpages.imports;

import org.jspecify.annotations.NullMarked;
