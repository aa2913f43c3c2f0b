/**
 * Tests of the whole service over HTTP, on emulators of DynamoDB and SNS or on the endpoints that
 * the environment variables name.
 */
@NullMarked
package org.replyby.local;

import org.jspecify.annotations.NullMarked;
