package org.replyby.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom. A package that is not in the list may import nothing until it is opened. */
class ArchitectureTest {
  private static final String ROOT = "org.replyby.";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.replyby");

  private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify.annotations..");

  /** What each package may import besides itself and {@link #EVERYWHERE}. */
  private static final Map<String, List<String>> MAY_IMPORT = mayImport();

  private static Map<String, List<String>> mayImport() {
    var lambda = "com.amazonaws.services.lambda.runtime..";
    var aws = "software.amazon.awssdk..";
    var list = new TreeMap<String, List<String>>();
    list.put("model", List.of(ours("deadlines")));
    list.put("settings", List.of());
    list.put("deadlines", List.of());
    list.put("demands", List.of(ours("model"), ours("deadlines")));
    list.put("calculator", List.of(ours("deadlines")));
    list.put("alerts", List.of(ours("model"), ours("deadlines"), "net.gcardone.junidecode.."));
    list.put(
        "usecases",
        List.of(
            ours("model"),
            ours("deadlines"),
            ours("demands"),
            ours("alerts"),
            "com.google.i18n.phonenumbers..",
            "javax.crypto.."));
    list.put("json", List.of("com.fasterxml.jackson.."));
    list.put(
        "telemetry",
        List.of(
            ours("usecases"),
            ours("json"),
            lambda,
            "software.amazon.lambda.powertools..",
            "software.amazon.cloudwatchlogs.emf..",
            "com.fasterxml.jackson.core..",
            "org.apache.logging.log4j..",
            "org.slf4j.."));
    list.put("dynamodb", List.of(ours("model"), ours("deadlines"), ours("usecases"), aws));
    list.put("sns", List.of(ours("model"), ours("alerts"), ours("usecases"), ours("json"), aws));
    list.put(
        "staffapi",
        List.of(
            ours("model"),
            ours("deadlines"),
            ours("demands"),
            ours("calculator"),
            ours("alerts"),
            ours("usecases"),
            ours("json"),
            ours("telemetry"),
            "net.gcardone.junidecode..",
            lambda));
    list.put("deadlinesweep", List.of(ours("usecases"), ours("json"), ours("telemetry"), lambda));
    list.put("alertdispatch", List.of(ours("usecases"), ours("json"), ours("telemetry"), lambda));
    list.put(
        "acknowledge",
        List.of(
            ours("model"),
            ours("deadlines"),
            ours("alerts"),
            ours("usecases"),
            ours("json"),
            ours("telemetry"),
            lambda));
    list.put(
        "inboundsms",
        List.of(ours("model"), ours("usecases"), ours("json"), ours("telemetry"), lambda));
    list.put("reconcile", List.of(ours("usecases"), ours("json"), ours("telemetry"), lambda));
    return list;
  }

  /**
   * Where a whole adapter may be named: where a function is put together, and runs on one machine.
   */
  private static final Map<String, List<String>> EXCEPTIONS =
      Map.of(
          "org.replyby.staffapi.Wiring", List.of(ours("dynamodb"), ours("sns"), ours("settings")),
          "org.replyby.deadlinesweep.Wiring",
              List.of(ours("dynamodb"), ours("sns"), ours("settings")),
          "org.replyby.alertdispatch.Wiring",
              List.of(ours("dynamodb"), ours("sns"), ours("settings")),
          "org.replyby.acknowledge.Wiring", List.of(ours("dynamodb"), ours("settings")),
          "org.replyby.inboundsms.Wiring", List.of(ours("dynamodb"), ours("sns"), ours("settings")),
          "org.replyby.reconcile.Wiring", List.of(ours("dynamodb"), ours("sns"), ours("settings")),
          "org.replyby.alertdispatch.Batch", List.of("org.replyby.dynamodb"));

  private static String ours(String name) {
    return ROOT + name + "..";
  }

  @TestFactory
  Stream<DynamicTest> aPackageImportsOnlyWhatItsListAllows() {
    return MAY_IMPORT.keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      for (var type : in(name)) {
                        classes()
                            .that(describe(type.getName(), type::equals))
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(allowed(name, type)))
                            .check(ALL);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyNamedPackageHoldsSomething() {
    return MAY_IMPORT.keySet().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(in(name)).isNotEmpty()));
  }

  @Test
  void everyPackageIsNamed() {
    var found =
        ALL.stream()
            .map(type -> type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0])
            .collect(Collectors.toSet());
    assertThat(found)
        .isSubsetOf(
            Stream.concat(MAY_IMPORT.keySet().stream(), Stream.of("local"))
                .collect(Collectors.toSet()));
  }

  @Test
  void exceptionsNameClassesThatAreThere() {
    assertThat(ALL.stream().map(JavaClass::getName)).containsAll(EXCEPTIONS.keySet());
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
        .check(ALL);
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

  private static List<JavaClass> in(String name) {
    return ALL.stream()
        .filter(
            type ->
                type.getPackageName().equals(ROOT + name)
                    || type.getPackageName().startsWith(ROOT + name + "."))
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .toList();
  }

  private static String[] allowed(String name, JavaClass type) {
    var outer = type.getName().split("\\$", 2)[0];
    return Stream.of(
            EVERYWHERE,
            List.of(ours(name)),
            MAY_IMPORT.getOrDefault(name, List.of()),
            EXCEPTIONS.getOrDefault(outer, List.<String>of()))
        .flatMap(List::stream)
        .toArray(String[]::new);
  }
}
