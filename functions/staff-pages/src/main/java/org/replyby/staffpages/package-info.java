/** The page that city staff open in the morning: decodes, calls the use cases, shows. */
@NullMarked
package org.replyby.staffpages;

import org.jspecify.annotations.NullMarked;
