package org.replyby.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may use whom: {@code arrows.txt} says so, and says no more than is needed. */
class ArchitectureTest {
  private static final Arrows ARROWS = Arrows.read();

  @TestFactory
  Stream<DynamicTest> whatIsUsedIsWhatTheListAllowsNoMoreAndNoLess() {
    return ARROWS.lists().keySet().stream()
        .map(
            list ->
                DynamicTest.dynamicTest(
                    list,
                    () -> {
                      assertThat(forbidden(list)).as("used, and not in the list").isEmpty();
                      assertThat(needed(list)).as("needed").isEqualTo(ARROWS.allowed(list));
                    }));
  }

  @Test
  void everyPackageHasItsList() {
    var without =
        Code.classes()
            .map(Code::file)
            .filter(file -> ARROWS.keeper(file).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(without).isEmpty();
  }

  @Test
  void onlyAFunctionsWiringReadsTheEnvironmentTheClockOrChance() {
    noClasses()
        .that(
            describe(
                "are deployed and wire nothing",
                type ->
                    !type.getSimpleName().equals("Wiring")
                        && !type.getPackageName().startsWith("org.replyby.local")))
        .should()
        .accessTargetWhere(readsTheSurroundings())
        .check(Code.ALL);
  }

  private static Map<String, String> forbidden(String list) {
    var forbidden = new TreeMap<String, String>();
    keeping(list)
        .forEach(
            type ->
                used(type)
                    .filter(used -> ARROWS.entry(list, used).isEmpty())
                    .forEach(used -> forbidden.put(used, Code.file(type))));
    return forbidden;
  }

  private static Set<String> needed(String list) {
    return keeping(list)
        .flatMap(ArchitectureTest::used)
        .flatMap(used -> ARROWS.entry(list, used).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<JavaClass> keeping(String list) {
    return Code.classes()
        .filter(type -> ARROWS.keeper(Code.file(type)).filter(list::equals).isPresent());
  }

  /** What a class uses outside its own package and Java. */
  private static Stream<String> used(JavaClass type) {
    return Code.usedBy(type)
        .filter(used -> !used.getPackageName().equals(type.getPackageName()))
        .map(Code::file)
        .filter(used -> !used.startsWith("java."))
        .filter(used -> !used.startsWith("org.jspecify.annotations."));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheSurroundings() {
    var sources =
        Set.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.security.SecureRandom.<init>");
    return describe(
        "reads the environment, the clock or chance",
        access ->
            sources.contains(
                access.getTargetOwner().getName() + "." + access.getTarget().getName()));
  }
}
