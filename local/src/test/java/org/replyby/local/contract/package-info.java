/**
 * The staff API's contract, functions/staff-api/openapi.yaml, against what the service takes and
 * answers.
 */
@NullMarked
package org.replyby.local.contract;

import org.jspecify.annotations.NullMarked;
