package org.replyby.dynamodb;

import static org.replyby.dynamodb.Condition.exists;
import static org.replyby.dynamodb.Condition.is;
import static org.replyby.dynamodb.Condition.isMissing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.replyby.dynamodb.items.Keys;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item in place of an older one, if each of its attributes still is as it was read. Attributes
 * that neither has, such as a jurisdiction's escalation, stay as they are.
 */
public final class Rewrite {
  private Rewrite() {}

  public static Update of(Map<String, AttributeValue> was, Map<String, AttributeValue> is) {
    var key = new HashMap<>(is);
    key.keySet().retainAll(Set.of(Keys.PK, Keys.SK));
    var set = new HashMap<String, AttributeValue>();
    var gone = new HashSet<String>();
    var names = new HashSet<>(was.keySet());
    names.addAll(is.keySet());
    names.removeAll(key.keySet());
    var condition = exists(Keys.PK);
    for (var name : names) {
      var before = was.get(name);
      var after = is.get(name);
      condition = condition.and(before == null ? isMissing(name) : is(name, before));
      if (after == null) {
        gone.add(name);
      } else if (!after.equals(before)) {
        set.put(name, after);
      }
    }
    return Update.of(key, condition).set(set).remove(gone.toArray(String[]::new));
  }
}
