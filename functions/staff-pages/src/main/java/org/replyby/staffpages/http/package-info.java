/** Requests for pages, and their answers: what API Gateway passes, cookies, forms and headers. */
@NullMarked
package org.replyby.staffpages.http;

import org.jspecify.annotations.NullMarked;
