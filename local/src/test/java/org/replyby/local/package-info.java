/**
 * Tests of the whole service on a real DynamoDB and SNS over HTTP: emulated, or what the variables
 * name.
 */
@NullMarked
package org.replyby.local;

import org.jspecify.annotations.NullMarked;
