package org.replyby.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.replyby.local.machine.ProjectFolder;

/** README's tree is the disk's: what it names is there, and no package or function is left out. */
class ReadmeTreeTest {
  private static final String SOURCES = "src/main/java/org/replyby";

  private final Path root = ProjectFolder.find().root();

  @Test
  void everyPathThatItNamesIsThere() throws IOException {
    assertThat(tree()).isNotEmpty().allMatch(path -> Files.exists(root.resolve(path)));
  }

  @Test
  void itNamesEveryFunctionEveryPackageOfSharedAndEveryRoomOfTheUseCases() throws IOException {
    var shared = "shared/" + SOURCES;
    var folders = new TreeSet<String>();
    for (var parent : List.of("functions", shared, shared + "/usecases")) {
      folders.addAll(foldersIn(parent));
    }
    assertThat(tree()).containsAll(folders);
  }

  private List<String> foldersIn(String parent) throws IOException {
    try (var entries = Files.list(root.resolve(parent))) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> parent + "/" + entry.getFileName())
          .filter(path -> !path.endsWith("/target"))
          .toList();
    }
  }

  /** The paths of the fence below "The tree": two spaces are one level deeper. */
  private List<String> tree() throws IOException {
    var readme = Files.readString(root.resolve("README.md"));
    var fence = readme.split("## The tree\n```text\n", 2)[1].split("```", 2)[0];
    var parents = new ArrayList<String>();
    var paths = new ArrayList<String>();
    for (var line : fence.lines().toList()) {
      var depth = (line.length() - line.stripLeading().length()) / 2;
      var name = line.strip().split("\\s+", 2)[0];
      while (parents.size() > depth) {
        parents.removeLast();
      }
      parents.add(name.equals("shared/") ? "shared/" + SOURCES + "/" : name);
      paths.add(parents.stream().collect(Collectors.joining()).replaceAll("/$", ""));
    }
    return paths;
  }
}
