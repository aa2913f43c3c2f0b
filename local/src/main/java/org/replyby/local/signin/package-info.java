/**
 * Signing in on this machine: the user pool of a local Cognito, its sign-in page, and what API
 * Gateway does with a token.
 */
@NullMarked
package org.replyby.local.signin;

import org.jspecify.annotations.NullMarked;
