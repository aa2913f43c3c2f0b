/**
 * What a function is told by its environment, as template.yaml sets it. Given to it, never read
 * here: only a function's Wiring reads the environment.
 */
@NullMarked
package org.replyby.settings;

import org.jspecify.annotations.NullMarked;
