package org.replyby.architecture;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No files need each other in a circle, so that each can be read after the ones that it uses. A
 * sealed type and its cases are one thing in several files: arrows between them do not count.
 */
class CirclesTest {
  @Test
  void noFilesUseEachOtherInACircle() {
    var arrows = arrows();
    assertThat(arrows).hasSizeGreaterThan(300);
    assertThat(circles(arrows)).isEmpty();
  }

  @Test
  void aCircleIsFoundHoweverLongAndNamedByItsArrowsAlone() {
    var arrows = new TreeMap<String, NavigableSet<String>>();
    arrows.put("a", new TreeSet<>(Set.of("b", "leaf")));
    arrows.put("b", new TreeSet<>(Set.of("c")));
    arrows.put("c", new TreeSet<>(Set.of("a", "b")));
    arrows.put("user", new TreeSet<>(Set.of("a")));
    assertThat(circles(arrows)).containsExactly("a -> b; b -> c; c -> a b");
  }

  /** Each file, and the files that it uses. */
  private static NavigableMap<String, NavigableSet<String>> arrows() {
    var arrows = new TreeMap<String, NavigableSet<String>>();
    var cases = sealedToCases();
    Code.classes()
        .forEach(
            type -> {
              var file = Code.file(type);
              var uses = arrows.computeIfAbsent(file, f -> new TreeSet<>());
              Code.usedBy(type)
                  .filter(used -> used.getName().startsWith(Code.ROOT))
                  .map(Code::file)
                  .filter(used -> !used.equals(file))
                  .filter(used -> !permits(cases, file, used) && !permits(cases, used, file))
                  .forEach(uses::add);
            });
    return arrows;
  }

  private static Map<String, NavigableSet<String>> sealedToCases() {
    var cases = new TreeMap<String, NavigableSet<String>>();
    Code.classes()
        .forEach(
            type -> cases.computeIfAbsent(Code.file(type), f -> new TreeSet<>()).addAll(of(type)));
    return cases;
  }

  private static Collection<String> of(JavaClass sealed) {
    return Optional.ofNullable(sealed.reflect().getPermittedSubclasses()).stream()
        .flatMap(Stream::of)
        .map(permitted -> Code.inProject(permitted.getName().split("\\$", 2)[0]))
        .toList();
  }

  private static boolean permits(
      Map<String, NavigableSet<String>> cases, String sealed, String other) {
    return cases.containsKey(sealed) && requireNonNull(cases.get(sealed)).contains(other);
  }

  /** Each circle as its arrows: the files that can all be reached from each other. */
  private static NavigableSet<String> circles(NavigableMap<String, NavigableSet<String>> arrows) {
    var reached = new TreeMap<String, Set<String>>();
    arrows.keySet().forEach(file -> reached.put(file, reachedFrom(file, arrows)));
    var circles = new TreeSet<String>();
    for (var file : arrows.keySet()) {
      if (requireNonNull(reached.get(file)).contains(file)) {
        var members =
            requireNonNull(reached.get(file)).stream()
                .filter(other -> reached.getOrDefault(other, Set.of()).contains(file))
                .collect(toCollection(TreeSet::new));
        circles.add(
            String.join("; ", members.stream().map(m -> arrow(m, members, arrows)).toList()));
      }
    }
    return circles;
  }

  private static Set<String> reachedFrom(
      String file, NavigableMap<String, NavigableSet<String>> arrows) {
    var reached = new TreeSet<String>();
    var next = new ArrayDeque<String>(requireNonNull(arrows.get(file)));
    while (!next.isEmpty()) {
      var one = next.remove();
      if (reached.add(one)) {
        next.addAll(arrows.getOrDefault(one, new TreeSet<>()));
      }
    }
    return reached;
  }

  private static String arrow(
      String member, Set<String> members, NavigableMap<String, NavigableSet<String>> arrows) {
    var within = requireNonNull(arrows.get(member)).stream().filter(members::contains).toList();
    return member + " -> " + String.join(" ", within);
  }
}
