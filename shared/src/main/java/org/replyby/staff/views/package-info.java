/** How each thing on the docket is shown in JSON; one class for each. */
@NullMarked
package org.replyby.staff.views;

import org.jspecify.annotations.NullMarked;
