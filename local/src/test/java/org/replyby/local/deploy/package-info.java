/** What runs the deployed functions where there is no Lambda: see tools/test-deploy. */
@NullMarked
package org.replyby.local.deploy;

import org.jspecify.annotations.NullMarked;
