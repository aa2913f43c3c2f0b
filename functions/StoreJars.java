import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Stores the content of each jar of a folder uncompressed, in the same order and with the same
 * times. A function's zip compresses such a jar as a whole, to two thirds of what its own
 * compression makes of it, and Lambda's JVM need not inflate each class.
 */
final class StoreJars {
  public static void main(String[] folder) throws IOException {
    try (var jars = Files.newDirectoryStream(Path.of(folder[0]), "*.jar")) {
      for (var jar : jars) {
        store(jar);
      }
    }
  }

  private static void store(Path jar) throws IOException {
    var stored = jar.resolveSibling(jar.getFileName() + ".stored");
    try (var in = new ZipFile(jar.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(stored))) {
      out.setMethod(ZipOutputStream.STORED);
      for (var entry : in.stream().toList()) {
        var content = in.getInputStream(entry).readAllBytes();
        var copy = new ZipEntry(entry.getName());
        var sum = new CRC32();
        sum.update(content);
        copy.setTimeLocal(entry.getTimeLocal());
        copy.setSize(content.length);
        copy.setCrc(sum.getValue());
        out.putNextEntry(copy);
        out.write(content);
      }
    }
    // Lambda's own user has to read it, whatever umask this was built with.
    Files.setPosixFilePermissions(stored, PosixFilePermissions.fromString("rw-r--r--"));
    Files.move(stored, jar, StandardCopyOption.REPLACE_EXISTING);
  }
}
