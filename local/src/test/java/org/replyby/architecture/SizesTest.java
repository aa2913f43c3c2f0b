package org.replyby.architecture;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.replyby.local.machine.ProjectFolder;

/** A file fits into one look, and a package's list of files onto one screen. */
class SizesTest {
  private static final int LINES = 200;
  private static final int FILES = 25;

  /**
   * Each of these is one closed vocabulary that is used together, the words of the docket and the
   * rules about dates: cut in two, each half would use the other.
   */
  private static final Set<String> VOCABULARIES =
      Set.of("org/replyby/model", "org/replyby/deadlines");

  private static final Path ROOT = ProjectFolder.find().root();

  @Test
  void noFileIsLongerThanTheLimit() {
    var files = sources();
    assertThat(files).hasSizeGreaterThan(300);
    assertThat(files.stream().filter(file -> lines(file) > LINES).map(ROOT::relativize)).isEmpty();
  }

  @Test
  void noPackageHasMoreFilesThanTheLimit() {
    var sizes = sources().stream().collect(groupingBy(SizesTest::packageOf, counting()));
    assertThat(sizes).containsKeys(VOCABULARIES.toArray(String[]::new));
    sizes.keySet().removeAll(VOCABULARIES);
    sizes.values().removeIf(size -> size <= FILES);
    assertThat(sizes).isEmpty();
  }

  /** The Java files of every module's src/main. */
  private static List<Path> sources() {
    return Stream.concat(Stream.of("shared", "local"), functions())
        .map(module -> ROOT.resolve(module).resolve("src/main/java"))
        .flatMap(folder -> below(folder).stream())
        .toList();
  }

  private static Stream<String> functions() {
    try (var folders = Files.list(ROOT.resolve("functions"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("src/main/java")))
          .map(folder -> "functions/" + folder.getFileName())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> below(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packageOf(Path file) {
    var path = requireNonNull(file.getParent()).toString();
    return path.substring(path.indexOf("/src/main/java/") + "/src/main/java/".length());
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
