package org.replyby.usecases.run;

import java.util.Map;

/**
 * The structured log: an event and its ids. Never a phone, an email address, or a letter's content.
 */
@FunctionalInterface
public interface Journal {
  void note(String event, Map<String, ?> fields);
}
