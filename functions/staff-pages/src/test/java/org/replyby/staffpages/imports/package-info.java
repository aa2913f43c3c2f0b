@NullMarked
package org.replyby.staffpages.imports;

import org.jspecify.annotations.NullMarked;
