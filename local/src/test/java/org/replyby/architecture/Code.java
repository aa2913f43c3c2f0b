package org.replyby.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The project's own classes, without the tests. */
final class Code {
  static final String ROOT = "org.replyby.";

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.replyby");

  private Code() {}

  /** All classes but those that only annotate a package. */
  static Stream<JavaClass> classes() {
    return ALL.stream().filter(type -> !type.getSimpleName().equals("package-info"));
  }

  /** The class whose file this one is in, without the root: {@code model.Deadline}. */
  static String file(JavaClass type) {
    return inProject(type.getName().split("\\$", 2)[0]);
  }

  static String inProject(String name) {
    return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
  }

  /** What a class uses, arrays as what they hold. */
  static Stream<JavaClass> usedBy(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .filter(used -> !used.isPrimitive())
        .filter(used -> !used.getModifiers().contains(JavaModifier.SYNTHETIC));
  }
}
