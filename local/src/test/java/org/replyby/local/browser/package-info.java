/** The pages of the service in a real browser, as `make serve` serves them: `make test-pages`. */
@NullMarked
package org.replyby.local.browser;

import org.jspecify.annotations.NullMarked;
