package org.replyby.local.snapshot;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.temporal.Temporal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.ForgetfulCredentials;
import software.amazon.awssdk.identity.spi.Identity;

/**
 * Everything that an object holds, and that this holds, and so on. Java's own objects are opened
 * where they are containers.
 */
final class ObjectGraph {
  /** A value, and the field that holds it, as {@code Class.field}. */
  record Held(String field, Object value) {
    boolean isOnceOnly() {
      return value instanceof RandomGenerator
          || value instanceof Temporal
          || value instanceof Date
          || value instanceof UUID
          || value instanceof Identity;
    }

    boolean isPlain() {
      return value instanceof CharSequence
          || value instanceof Number
          || value instanceof Character
          || value instanceof Boolean;
    }

    @Override
    public String toString() {
      return field + ": " + value.getClass().getName();
    }
  }

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Held> open = new ArrayDeque<>();
  private final List<Held> all = new ArrayList<>();

  private ObjectGraph() {}

  static ObjectGraph of(Object root) throws IllegalAccessException {
    var graph = new ObjectGraph();
    graph.add("root", root);
    while (!graph.open.isEmpty()) {
      graph.enter(graph.open.pop());
    }
    return graph;
  }

  List<Held> all() {
    return all;
  }

  List<ForgetfulCredentials> credentials() {
    return all.stream()
        .map(Held::value)
        .filter(ForgetfulCredentials.class::isInstance)
        .map(ForgetfulCredentials.class::cast)
        .toList();
  }

  private void add(String field, @Nullable Object value) {
    if (value == null || value instanceof Class<?>) {
      return;
    }
    var held = new Held(field, value);
    if (held.isPlain()) {
      all.add(held);
    } else if (seen.add(value)) {
      all.add(held);
      open.push(held);
    }
  }

  private void enter(Held held) throws IllegalAccessException {
    switch (held.value()) {
      case Object[] array -> Arrays.asList(array).forEach(each -> add(held.field(), each));
      case Map<?, ?> map ->
          map.forEach(
              (key, value) -> {
                add(held.field(), key);
                add(held.field(), value);
              });
      case Iterable<?> several -> several.forEach(each -> add(held.field(), each));
      case Optional<?> maybe -> maybe.ifPresent(value -> add(held.field(), value));
      case AtomicReference<?> reference -> add(held.field(), reference.get());
      default -> {
        var type = held.value().getClass();
        if (!isOfJava(type) && !isOfTests(type)) {
          fields(held.value());
        }
      }
    }
  }

  private void fields(Object value) throws IllegalAccessException {
    for (Class<?> type = value.getClass(); type != null && !isOfJava(type); ) {
      for (var field : type.getDeclaredFields()) {
        if (isHeld(field, type)) {
          field.setAccessible(true);
          add(name(type) + "." + field.getName(), field.get(value));
        }
      }
      type = type.getSuperclass();
    }
  }

  /** What is static belongs to the snapshot as well; of libraries only what an object leads to. */
  private static boolean isHeld(Field field, Class<?> type) {
    return !field.isSynthetic()
        && (!Modifier.isStatic(field.getModifiers()) || type.getName().startsWith("org.replyby."));
  }

  private static String name(Class<?> type) {
    return type.getName().replaceFirst("\\$\\$Lambda.*", "(lambda)");
  }

  private static boolean isOfJava(Class<?> type) {
    return type.getName().matches("(java|javax|jdk|sun|com\\.sun)\\..*") && !type.isHidden();
  }

  /** The stream of the log leads to the program that runs the tests, which is in no snapshot. */
  private static boolean isOfTests(Class<?> type) {
    return type.getName().matches("org\\.(apache\\.maven|junit)\\..*")
        || type.getPackageName().equals("org.replyby.local");
  }
}
