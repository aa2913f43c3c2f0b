/** Imports as people ask for them, and as they are shown. */
@NullMarked
package org.replyby.staff.imports;

import org.jspecify.annotations.NullMarked;
