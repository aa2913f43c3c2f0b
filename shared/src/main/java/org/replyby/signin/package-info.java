/** The stack's own user pool, in Amazon Cognito: who may sign in, and with which address. */
@NullMarked
package org.replyby.signin;

import org.jspecify.annotations.NullMarked;
