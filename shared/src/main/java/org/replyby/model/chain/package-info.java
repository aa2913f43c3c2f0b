/** The docket's lines, and the hashes that chain them. */
@NullMarked
package org.replyby.model.chain;

import org.jspecify.annotations.NullMarked;
