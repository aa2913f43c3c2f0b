package org.replyby.model.chain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Coded;

/**
 * Everything that a record holds, as canonical JSON, so that its hash covers all of it. It reads
 * the components of the records themselves, so that a new component cannot be forgotten. What is
 * null is left out; {@code is} tells alternatives of one type apart.
 */
public final class RecordedJson {
  private RecordedJson() {}

  /**
   * All of it but the components that {@code without} names by their paths, such as demand.text.
   */
  public static String of(Map<String, ?> things, Set<String> without) {
    var all = new TreeMap<String, Object>();
    things.forEach((name, thing) -> put(all, name, thing, name, without));
    return CanonicalJson.of(all);
  }

  private static void put(
      Map<String, Object> to,
      String name,
      @Nullable Object value,
      String path,
      Set<String> without) {
    if (value != null && !without.contains(path)) {
      to.put(name, json(value, path, without));
    }
  }

  private static Object json(Object value, String path, Set<String> without) {
    return switch (value) {
      case Boolean flag -> flag;
      case Integer number -> number.longValue();
      case Long number -> number;
      case Enum<?> code -> Coded.code(code);
      case Set<?> all -> list(all, path, without).stream().sorted(RecordedJson::compare).toList();
      case Collection<?> all -> list(all, path, without);
      case Record id when id.getClass().getSimpleName().endsWith("Id") -> id.toString();
      case Record record -> object(record, path, without);
      default -> value.toString();
    };
  }

  private static List<Object> list(Collection<?> all, String path, Set<String> without) {
    var list = new ArrayList<Object>();
    all.forEach(one -> list.add(json(one, path, without)));
    return list;
  }

  /** A set has no order of its own. */
  private static int compare(Object one, Object other) {
    return one.toString().compareTo(other.toString());
  }

  private static Map<String, Object> object(Record record, String path, Set<String> without) {
    var object = new TreeMap<String, Object>();
    for (var component : record.getClass().getRecordComponents()) {
      var name = component.getName();
      put(object, name, value(record, component), path + "." + name, without);
    }
    if (Arrays.stream(record.getClass().getInterfaces()).anyMatch(Class::isSealed)) {
      object.put("is", record.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
    return object;
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the components of a record can be read", e);
    }
  }
}
