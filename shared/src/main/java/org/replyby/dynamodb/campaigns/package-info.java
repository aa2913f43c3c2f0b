/** Campaigns and their rows: one partition a campaign. */
@NullMarked
package org.replyby.dynamodb.campaigns;

import org.jspecify.annotations.NullMarked;
