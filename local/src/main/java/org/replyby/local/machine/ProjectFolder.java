package org.replyby.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The project's root: the folder of tools/ and template.yaml, and of .local-aws/ for what a run
 * leaves.
 */
public record ProjectFolder(Path root) {
  /** The root above the working directory; the launcher and the tests start somewhere inside it. */
  public static ProjectFolder find() {
    var here = Path.of("").toAbsolutePath();
    for (var folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("tools/venv"))) {
        return new ProjectFolder(folder);
      }
    }
    throw new CannotRun("Start this in ReplyBy's folder: " + here + " is not in it.");
  }

  /** A file or folder that belongs to the sources. */
  public Path file(String name) {
    return root.resolve(name);
  }

  /**
   * A folder for what runs leave: logs, and the data of {@code serve}. It is in .local-aws/, or
   * where REPLYBY_LOCAL_DATA says, so that a second {@code serve} can run beside the first.
   */
  public Path leftovers(String name) {
    var elsewhere = System.getenv("REPLYBY_LOCAL_DATA");
    var data = elsewhere == null ? root.resolve(".local-aws") : Path.of(elsewhere).toAbsolutePath();
    var folder = data.resolve(name);
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CannotRun("Make " + folder + " a folder that can be written.", e);
    }
  }
}
