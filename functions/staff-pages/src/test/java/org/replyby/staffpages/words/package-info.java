@NullMarked
package org.replyby.staffpages.words;

import org.jspecify.annotations.NullMarked;
