/**
 * The public page behind the link in an alert's email: GET shows it and changes nothing, POST
 * acknowledges. Decodes API Gateway's event and calls the use case once.
 */
@NullMarked
package org.replyby.acknowledge;

import org.jspecify.annotations.NullMarked;
