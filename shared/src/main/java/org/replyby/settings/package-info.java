/**
 * The settings that a function gets from its environment, which template.yaml defines. They are
 * passed in and never read here: only a function's Wiring reads the environment.
 */
@NullMarked
package org.replyby.settings;

import org.jspecify.annotations.NullMarked;
